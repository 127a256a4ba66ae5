using System.Globalization;
using System.Text;
using Plainsight.Analyzers.Model;

namespace Plainsight.Analyzers.Schema;

/// <summary>Lists everybody who can say no, in the order in which the program asks them.</summary>
internal static class PageSwitches
{
    public static string Text(JsonObject app)
    {
        var text = new StringBuilder("## How to switch it off\n\nThe first of these that says anything decides. Each of them can say no; where one can also say yes, it says so here.\n\n");
        int number = 1;
        foreach (string way in Ways(app))
        {
            text.Append(number.ToString(CultureInfo.InvariantCulture)).Append(". ").Append(way).Append('\n');
            number++;
        }

        return text
            .Append("\nInstead of `1` and `0` a variable takes `true`, `yes`, `on`, and `false`, `no`, `off`. What can't be read counts as off; an empty variable is not set. ")
            .Append("A yes that is remembered covers the fields that were shown with it: what a later version adds or changes is left out until you have been shown it.").ToString();
    }

    private static IEnumerable<string> Ways(JsonObject app)
    {
        string? @switch = app.Text("switch");

        // A run there that may send is what nobody has said no to: then its place is the last, wherever it is named.
        IEnumerable<string> named = PageFields.Texts(app, "precedence").Where(name => name != SwitchOrder.Ci || !MarksCi(app));
        string[] precedence = [.. named.Append(SwitchOrder.Ci).Distinct()];
        string[] killSwitches = [.. precedence.Where(name => name != @switch && !IsWord(name))];
        foreach (string variable in killSwitches)
        {
            yield return $"{MarkdownText.Code(variable + "=1")} in the environment.";
        }

        // Honoured by every app, so that no declaration names them.
        yield return @"The file `/etc/plainsight/off` (on Windows `%ProgramData%\Plainsight\off`), for everybody on this computer.";
        yield return "A program that runs this one inside itself (its `AppContext` switch `Plainsight.Off`).";
        foreach (string name in precedence.Except(killSwitches))
        {
            yield return name == @switch ? Switch(name) : Source(name, app);
        }

        yield return app.Text("consent") == "opt-out"
            ? "Nobody has said anything: on, once the notice has been shown."
            : "Nobody has said anything: off.";
    }

    private static bool MarksCi(JsonObject app) => app.Text("ci") == "mark" && app.Text("consent") == "opt-out";

    private static string Ci(JsonObject app)
    {
        string hosts = MarkdownText.CodeList(PageFields.Texts(app, "ci-includes"));
        string where = "Continuous integration, such as `CI=true` in the environment" + (hosts.Length == 0 ? "" : ", and what counts as such here: " + hosts);
        return MarksCi(app)
            ? where + ": on for that run where nobody says no. It shows the notice first, and nothing of it is kept on the disk."
            : where + ": off.";
    }

    private static string Switch(string name) => $"{MarkdownText.Code(name + "=0")} in the environment. {MarkdownText.Code(name + "=1")} says yes.";

    private static string Source(string name, JsonObject app) => name switch
    {
        SwitchOrder.Flag => Flags(app.Text("off-flag"), app.Text("on-flag")),
        SwitchOrder.Project => "`telemetry.enabled: false` in the project's configuration file, where the program reads one."
            + (app["project-may-enable"] is null ? "" : " `true` says yes, but not against a no that you recorded."),
        SwitchOrder.User => $"Your own configuration file {MarkdownText.Code(app.Text("user-file") ?? "")}: "
            + $"{MarkdownText.Code(PageCommands.Off(app.Text("name")))} writes a no there, {MarkdownText.Code(PageCommands.On(app.Text("name")))} a yes. A yes there does not count against a no that you recorded.",
        SwitchOrder.Ci => Ci(app),
        _ => $"{MarkdownText.Code(PageCommands.Off(app.Text("name")))}, which is remembered for you on this computer. {MarkdownText.Code(PageCommands.On(app.Text("name")))} says yes.",
    };

    private static string Flags(string? off, string? on) => (off, on) switch
    {
        ({ } no, { } yes) => $"{MarkdownText.Code(no)} on the command line, for that run. {MarkdownText.Code(yes)} says yes, {MarkdownText.Code(yes + "=false")} no.",
        ({ } no, null) => $"{MarkdownText.Code(no)} on the command line, for that run.",
        _ => $"{MarkdownText.Code(on + "=false")} on the command line, for that run. {MarkdownText.Code(on ?? "")} says yes.",
    };

    // The others are the names of variables.
    private static bool IsWord(string name) => name != SwitchOrder.Switch && SwitchOrder.Words.Contains(name);
}
