using Samples.Tests.Harness;

namespace Samples.Tests.Visivo;

/// <summary>A project in which visivo runs, of a build that has a key.</summary>
internal sealed class VisivoSandbox : Sandbox
{
    public VisivoSandbox()
        : base(SampleProgram.Visivo, "VISIVO_POSTHOG_HOST")
    {
        Copy("shop");
        this["VISIVO_POSTHOG_API_KEY"] = "phc_test";
        this["VISIVO_POSTHOG_HOST"] = "http://127.0.0.1:9/batch/";
    }

    public string MachineIdFile => Path.Join(Home, ".visivo", "machine_id");

    /// <summary>From now on runs are those of a build server: they send before they end, and keep nothing.</summary>
    public void BecomeBuildServer() => this["CI"] = "true";

    public void WriteUserFile(string? text)
    {
        string file = Path.Join(Home, ".visivo", "config.yml");
        Directory.CreateDirectory(Path.GetDirectoryName(file)!);
        File.Delete(file);
        if (text is not null)
            File.WriteAllText(file, text);
    }

    public void WriteProject(string name, string? telemetryEnabled) => Write(
        "project.visivo.yml",
        $"name: \"{name}\"\n{(telemetryEnabled is null ? "" : $"defaults:\n  telemetry_enabled: {telemetryEnabled}\n")}models:\n  - name: orders\n    file: orders.csv\n");
}
