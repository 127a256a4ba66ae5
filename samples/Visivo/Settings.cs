using System.Text.RegularExpressions;
using Plainsight;

namespace Visivo;

/// <summary>The two files in which people say no: the project's, and their own <c>~/.visivo/config.yml</c>.</summary>
internal static partial class Settings
{
    public static void Configure(TelemetryOptions options)
    {
        // The key is visivo's own, so visivo finds it; the library reads the answer and remembers its line.
        options.Project(Project.FileName, File.Exists(Project.FileName) ? File.ReadAllText(Project.FileName) : null, text => Project.Parse(text).TelemetryEnabled);
        string home = Environment.GetFolderPath(Environment.SpecialFolder.UserProfile);
        options.UserFile(Path.Combine(home, ".visivo", "config.yml"), Read, Write);
    }

    private static string? Read(string text) => Answer().Match(text) is { Success: true } answer ? answer.Groups[1].Value : null;

    // Every other line of the file stays as it is.
    private static string Write(string text, bool yes)
    {
        string line = $"telemetry_enabled: {(yes ? "true" : "false")}";
        return Answer().IsMatch(text) ? Answer().Replace(text, line, 1)
            : text.Length == 0 || text.EndsWith('\n') ? $"{text}{line}\n"
            : $"{text}\n{line}\n";
    }

    [GeneratedRegex(@"^telemetry_enabled:[ \t]*([^#\r\n]*?)(?=[ \t]*(#|\r?$))", RegexOptions.Multiline)]
    private static partial Regex Answer();
}
