namespace Plainsight.Disk;

/// <summary>Finds the directory for an app's state and spool.</summary>
internal static class StateLocation
{
    private static bool IsRoot => !OperatingSystem.IsWindows() && Environment.IsPrivilegedProcess;

    /// <summary>The directory, which need not exist; null = there is no safe place, so that everything stays in memory.</summary>
    public static string? For(TelemetryDefinition definition, Func<string, string?> variable) =>
        definition.StateDirectory is { } declared ? Declared(declared, variable, IsRoot) : For(definition.App, variable, IsRoot);

    public static string? For(string app, Func<string, string?> variable, bool isRoot) =>
        !IsForSomebodyElse(variable, isRoot) && Base(variable) is { } directory ? Path.Join(directory, app, "telemetry") : null;

    /// <summary>A place as an app declares it: <c>~/…</c> below the home directory, else below the system's directory for state.</summary>
    /// <returns>Null when there is no safe place.</returns>
    public static string? Declared(string place, Func<string, string?> variable, bool isRoot)
    {
        bool fromHome = place.StartsWith("~/", StringComparison.Ordinal);
        string? directory = IsForSomebodyElse(variable, isRoot) ? null : fromHome ? Home(variable) : Base(variable);
        return directory is null ? null : Path.GetFullPath(Path.Join(directory, fromHome ? place[2..] : place));
    }

    /// <inheritdoc cref="Declared(string, Func{string, string?}, bool)"/>
    public static string? Declared(string place, Func<string, string?> variable) => Declared(place, variable, IsRoot);

    /// <summary>Whether root runs the process on behalf of somebody else, whose files would become root's: that breaks their later runs.</summary>
    public static bool IsForSomebodyElse(Func<string, string?> variable) => IsForSomebodyElse(variable, IsRoot);

    private static bool IsForSomebodyElse(Func<string, string?> variable, bool isRoot) => isRoot && !string.IsNullOrEmpty(variable("SUDO_UID"));

    private static string? Home(Func<string, string?> variable) => Absolute(variable(OperatingSystem.IsWindows() ? "USERPROFILE" : "HOME"));

    private static string? Base(Func<string, string?> variable)
    {
        if (OperatingSystem.IsWindows())
        {
            return Absolute(variable("LOCALAPPDATA"));
        }

        string? home = Home(variable);
        if (OperatingSystem.IsMacOS())
        {
            return home is null ? null : Path.Join(home, "Library", "Application Support");
        }

        return Absolute(variable("XDG_STATE_HOME")) ?? (home is null ? null : Path.Join(home, ".local", "state"));
    }

    private static string? Absolute(string? path) =>
        !string.IsNullOrWhiteSpace(path) && Path.IsPathFullyQualified(path) && path.Trim('/').Length > 0 ? path : null;
}
