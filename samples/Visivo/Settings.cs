using System.Text.RegularExpressions;
using Plainsight;
using YamlDotNet.RepresentationModel;

namespace Visivo;

/// <summary>The two files in which people say no: the project's, and their own <c>~/.visivo/config.yml</c>.</summary>
internal static partial class Settings
{
    public static void Configure(TelemetryOptions options)
    {
        options.Project(Project.FileName, OfProject());
        string home = Environment.GetFolderPath(Environment.SpecialFolder.UserProfile);
        options.UserFile(Path.Combine(home, ".visivo", "config.yml"), Read, Write);
    }

    // The library looks for telemetry.enabled. Visivo's key has another name, so the answer goes there as it is written, and on its own line.
    private static string? OfProject()
    {
        try
        {
            return File.Exists(Project.FileName) && Project.Read().TelemetryEnabled is { } answer ? Line(answer) : null;
        }
        catch (ProjectException)
        {
            return "telemetry: unreadable";
        }
    }

    private static string Line(YamlScalarNode answer) => new string('\n', (int)answer.Start.Line - 1) + $"telemetry: {{ enabled: {answer.Value} }}";

    private static string? Read(string text) => Answer().Match(text) is { Success: true } answer ? answer.Groups[1].Value : null;

    // Every other line of the file stays as it is.
    private static string Write(string text, bool yes)
    {
        string line = $"telemetry_enabled: {(yes ? "true" : "false")}";
        return Answer().IsMatch(text) ? Answer().Replace(text, line, 1)
            : text.Length == 0 || text.EndsWith('\n') ? $"{text}{line}\n"
            : $"{text}\n{line}\n";
    }

    [GeneratedRegex(@"^telemetry_enabled:[ \t]*([^#\r\n]*)", RegexOptions.Multiline)]
    private static partial Regex Answer();
}
