using Plainsight;

namespace Dlt;

/// <summary>Where dlt's settings are, and who may change them.</summary>
internal static class Settings
{
    public const string Disable = "--disable-telemetry";
    public const string Enable = "--enable-telemetry";

    private const string Key = "dlthub_telemetry";

    public static string ProjectFile { get; } = Path.Combine(".dlt", "config.toml");

    public static void Configure(TelemetryOptions options)
    {
    }

    /// <summary>Switches telemetry for the whole machine, and in the project's file if there is one.</summary>
    /// <returns>0, or the exit code of a switch that could not be stored.</returns>
    public static int Switch(bool on)
    {
        int exitCode = DltTelemetry.Command(["telemetry", on ? "on" : "off"], Configure) ?? 0;
        if (exitCode == 0 && File.Exists(ProjectFile))
            File.WriteAllText(ProjectFile, ConfigToml.Write(File.ReadAllText(ProjectFile), Key, on ? "true" : "false"));
        return exitCode;
    }
}
