using Plainsight;

namespace Dlt;

/// <summary>The two files of settings: the person's own, for every project of the machine, and the project's, which is committed for others.</summary>
internal static class Settings
{
    public const string Disable = "--disable-telemetry";
    public const string Enable = "--enable-telemetry";

    private const string Key = "dlthub_telemetry";

    public static string ProjectFile { get; } = Path.Combine(".dlt", "config.toml");

    private static string UserFile { get; } = Path.Combine(Environment.GetFolderPath(Environment.SpecialFolder.UserProfile), ProjectFile);

    /// <summary>The person's file may say yes and no, and name a tracker with its key. The project's may only say no.</summary>
    public static void Configure(TelemetryOptions options)
    {
        options.UserFile(
            UserFile,
            static text => ConfigToml.Read(text, Key),
            static (text, on) => ConfigToml.Write(text, Key, on ? "true" : "false"),
            static text => ConfigToml.Read(text, "dlthub_telemetry_endpoint"),
            static text => ConfigToml.Read(text, "dlthub_telemetry_segment_write_key"));
        options.Project(ProjectFile, File.Exists(ProjectFile) ? File.ReadAllText(ProjectFile) : null, static text => ConfigToml.Read(text, Key));
    }

    /// <summary>Switches telemetry for the whole machine, and in the project's file if there is one.</summary>
    /// <returns>0, or the exit code of a switch that could not be stored.</returns>
    public static int Switch(bool on)
    {
        // The project first: its no would hold against the person's yes.
        if (File.Exists(ProjectFile))
            File.WriteAllText(ProjectFile, ConfigToml.Write(File.ReadAllText(ProjectFile), Key, on ? "true" : "false"));
        return DltTelemetry.Command(["telemetry", on ? "on" : "off"], Configure) ?? 0;
    }
}
