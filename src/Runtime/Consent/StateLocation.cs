namespace Plainsight.Consent;

/// <summary>Finds the directory for an app's state and spool.</summary>
internal static class StateLocation
{
    /// <summary>The directory, which need not exist; null = there is no safe place, so that everything stays in memory.</summary>
    public static string? For(TelemetryDefinition definition, Func<string, string?> variable) =>
        For(definition.App, variable, !OperatingSystem.IsWindows() && Environment.IsPrivilegedProcess);

    public static string? For(string app, Func<string, string?> variable, bool isRoot)
    {
        // Files that root leaves in another person's home break that person's later runs.
        if (isRoot && !string.IsNullOrEmpty(variable("SUDO_UID")))
        {
            return null;
        }

        return Base(variable) is { } directory ? Path.Join(directory, app, "telemetry") : null;
    }

    /// <summary>Whether root runs the process on behalf of somebody else, whose files would become root's.</summary>
    public static bool IsForSomebodyElse(Func<string, string?> variable) =>
        !OperatingSystem.IsWindows() && Environment.IsPrivilegedProcess && !string.IsNullOrEmpty(variable("SUDO_UID"));

    private static string? Base(Func<string, string?> variable)
    {
        if (OperatingSystem.IsWindows())
        {
            return Absolute(variable("LOCALAPPDATA"));
        }

        string? home = Absolute(variable("HOME"));
        if (OperatingSystem.IsMacOS())
        {
            return home is null ? null : Path.Join(home, "Library", "Application Support");
        }

        return Absolute(variable("XDG_STATE_HOME")) ?? (home is null ? null : Path.Join(home, ".local", "state"));
    }

    private static string? Absolute(string? path) =>
        !string.IsNullOrWhiteSpace(path) && Path.IsPathFullyQualified(path) && path.Trim('/').Length > 0 ? path : null;
}
