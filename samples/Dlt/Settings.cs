namespace Dlt;

/// <summary>The two files of settings: the person's own, for every project of the machine, and the project's, which is committed for others.</summary>
internal static class Settings
{
    private const string Key = "dlthub_telemetry";
    private static readonly string ProjectFile = Path.Combine(".dlt", "config.toml");

    public static bool IsFlag(string arg) => arg is "--disable-telemetry" or "--enable-telemetry";

    /// <summary>The person's file may say yes and no, and name a tracker with its key. The project's may only say no.</summary>
    public static void Configure(TelemetryOptions options)
    {
        options.UserFile(
            Path.Combine(Environment.GetFolderPath(Environment.SpecialFolder.UserProfile), ProjectFile),
            text => ConfigToml.Read(text, Key),
            (text, on) => ConfigToml.Write(text, Key, on ? "true" : "false"),
            text => ConfigToml.Read(text, "dlthub_telemetry_endpoint"),
            text => ConfigToml.Read(text, "dlthub_telemetry_segment_write_key"));
        options.Project(ProjectFile, File.Exists(ProjectFile) ? File.ReadAllText(ProjectFile) : null, text => ConfigToml.Read(text, Key));
    }

    /// <summary>Switches telemetry for the whole machine, and in the project's file if there is one. Gives 0, or the exit code of a switch that could not be stored.</summary>
    public static int Switch(string flag)
    {
        // The project first: its no would hold against the person's yes.
        bool on = flag == "--enable-telemetry";
        if (File.Exists(ProjectFile))
            File.WriteAllText(ProjectFile, ConfigToml.Write(File.ReadAllText(ProjectFile), Key, on ? "true" : "false"));
        return DltTelemetry.Command(["telemetry", on ? "on" : "off"], Configure) ?? 0;
    }

    // The project's file is committed for others. Whether telemetry is on is no business of theirs, so that nothing about it is written.
    public static string Init(string source, string destination)
    {
        Directory.CreateDirectory(".dlt");
        if (!File.Exists(ProjectFile))
            File.WriteAllText(ProjectFile, $"# {source} to {destination}\n[runtime]\nlog_level = \"WARNING\"\n");
        File.WriteAllText($"{source}.csv", "Id,Full Name\n1,first\n");
        return $"Added {source}. Next: dlt run {source}.csv --pipeline {source} --destination {destination}";
    }
}
