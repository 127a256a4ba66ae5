using System.Diagnostics;

namespace Samples.Tests.Harness;

/// <summary>A dbt project in which docglow runs.</summary>
internal sealed class DocglowSandbox : Sandbox
{
    public DocglowSandbox()
        : base(SampleProgram.Docglow, "DOCGLOW_TELEMETRY_ENDPOINT") =>
        Copy("jaffle_shop/target/manifest.json", "target/manifest.json");

    public string ManifestFile => Path.Join(Project, "target", "manifest.json");

    public void WriteProjectFile(string text, string name = "docglow.yml") => Write(name, text);

    /// <summary>From now on a run waits for its manifest until somebody writes it.</summary>
    /// <returns>The manifest's text.</returns>
    public string ReplaceManifestByPipe()
    {
        string manifest = File.ReadAllText(ManifestFile);
        File.Delete(ManifestFile);
        using var mkfifo = Process.Start("mkfifo", [ManifestFile]);
        mkfifo.WaitForExit();
        return manifest;
    }
}
