using System.Globalization;
using System.Text;

namespace Plainsight.Analyzers.Schema;

/// <summary>Lists the ways to say no, in the order in which the program asks them.</summary>
internal static class PageSwitches
{
    public static void Append(StringBuilder text, JsonObject app)
    {
        text.Append("\n## How to switch it off\n\nThe first of these that says no decides:\n\n");
        int number = 1;
        foreach (string way in Ways(app))
        {
            text.Append(number.ToString(CultureInfo.InvariantCulture)).Append(". ").Append(way).Append('\n');
            number++;
        }
    }

    private static IEnumerable<string> Ways(JsonObject app)
    {
        string? @switch = app.Text("switch");
        string[] precedence = app["precedence"] is JsonArray array ? array.Items.OfType<JsonText>().Select(item => item.Value).ToArray() : [];
        string[] killSwitches = precedence.Where(name => name != @switch && !IsWord(name)).ToArray();
        foreach (string variable in killSwitches)
        {
            yield return $"The environment variable {MarkdownText.Code(variable + "=1")}.";
        }

        yield return @"The file `/etc/plainsight/off` (on Windows `%ProgramData%\Plainsight\off`), for everybody on this computer.";
        foreach (string name in precedence.Except(killSwitches))
        {
            yield return name switch
            {
                "project" => "`telemetry.enabled: false` in the project's configuration file, where the program reads one" + ProjectMayEnable(app) + ".",
                "recorded" => $"{MarkdownText.Code((app.Text("name") ?? "") + " telemetry off")}, which is remembered for you on this computer.",
                _ => $"The environment variable {MarkdownText.Code(name + "=0")}.",
            };
        }
    }

    private static bool IsWord(string name) => name is "project" or "recorded";

    private static string ProjectMayEnable(JsonObject app) => app["project-may-enable"] is null ? "" : "; the file may also switch it on";
}
