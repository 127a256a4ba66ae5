namespace Plainsight.Cli;

/// <summary>Says how to set a variable in a shell.</summary>
internal static class ShellText
{
    public static string Set(string name, string value) => OperatingSystem.IsWindows() ? $"set {name}={value}" : $"export {name}={value}";

    /// <summary>A URL as one word of a command line, in which the shell reads nothing else.</summary>
    public static string Quote(string url) => OperatingSystem.IsWindows() ? $"\"{url}\"" : $"'{url.Replace("'", "%27", StringComparison.Ordinal)}'";

    /// <summary>The variable that switches telemetry off for a shell; null = the app has none.</summary>
    public static string? Off(TelemetryDefinition definition) =>
        definition.KillSwitches is [string first, ..] ? Set(first, "1")
        : definition.DoNotTrack ? Set("DO_NOT_TRACK", "1")
        : definition.Switch is { } name ? Set(name, "0")
        : null;

    /// <summary>The sentence that offers it where an answer could not be stored, with a space before it; empty when the app has none.</summary>
    public static string OffInstead(TelemetryDefinition definition) => Off(definition) is { } variable ? $" For this shell: {variable}" : "";
}
