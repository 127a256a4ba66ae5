using System.Diagnostics;
using System.Runtime.InteropServices;

namespace Samples.Tests.Harness;

/// <summary>Where the built sample is, and how it is started.</summary>
internal static class DocglowProgram
{
    // artifacts/bin/Samples.Tests/<configuration>/ is where the tests run.
    private static readonly DirectoryInfo Here = new(AppContext.BaseDirectory.TrimEnd(Path.DirectorySeparatorChar));
    private static readonly string Repository = Here.Parent!.Parent!.Parent!.Parent!.FullName;

    /// <summary>The manifest that the sample ships.</summary>
    public static string Manifest { get; } = Path.Join(Repository, "samples", "Docglow", "jaffle_shop", "target", "manifest.json");

    /// <summary>The page that the sample ships for its users.</summary>
    public static string Page { get; } = Path.Join(Repository, "samples", "Docglow", "TELEMETRY.md");

    public static string Library { get; } = Path.Join(Repository, "artifacts", "bin", "Docglow", Here.Name, "Docglow.dll");

    public static string Dotnet { get; } = Path.GetFullPath(Path.Join(
        RuntimeEnvironment.GetRuntimeDirectory(), "..", "..", "..", OperatingSystem.IsWindows() ? "dotnet.exe" : "dotnet"));

    /// <summary>A start with empty input and nothing in the environment but what is given.</summary>
    public static ProcessStartInfo StartInfo(string directory, IReadOnlyDictionary<string, string> environment, string[] args)
    {
        var info = new ProcessStartInfo(Dotnet, ["exec", Library, .. args])
        {
            WorkingDirectory = directory,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        info.Environment.Clear();
        foreach ((string name, string value) in environment)
            info.Environment[name] = value;
        return info;
    }
}
