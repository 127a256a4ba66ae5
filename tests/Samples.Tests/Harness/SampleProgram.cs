using System.Diagnostics;
using System.Runtime.InteropServices;

namespace Samples.Tests.Harness;

/// <summary>A built sample: where it is, and how it is started.</summary>
/// <param name="name">The folder of its project, and the name of its assembly.</param>
internal sealed class SampleProgram(string name)
{
    // artifacts/bin/Samples.Tests/<configuration>/ is where the tests run.
    private static readonly DirectoryInfo Here = new(AppContext.BaseDirectory.TrimEnd(Path.DirectorySeparatorChar));

    public static string Repository { get; } = Here.Parent!.Parent!.Parent!.Parent!.FullName;

    public static SampleProgram Dashdown { get; } = new("Dashdown");

    public static SampleProgram Docglow { get; } = new("Docglow");

    public static SampleProgram Daytona { get; } = new("Daytona");

    public static SampleProgram Dlt { get; } = new("Dlt");

    public static SampleProgram Tour { get; } = new("Tour");

    public static SampleProgram Visivo { get; } = new("Visivo");

    public static string Dotnet { get; } = Path.GetFullPath(Path.Join(
        RuntimeEnvironment.GetRuntimeDirectory(), "..", "..", "..", OperatingSystem.IsWindows() ? "dotnet.exe" : "dotnet"));

    /// <summary>The name of its commands and of its state directory.</summary>
    public string App { get; } = name.ToLowerInvariant();

    public string Library => Path.Join(Repository, "artifacts", "bin", name, Here.Name, name + ".dll");

    /// <summary>A file of its project.</summary>
    public string File(string path) => Path.Join(Repository, "samples", name, path);

    /// <summary>A start with nothing in the environment but what is given.</summary>
    public ProcessStartInfo StartInfo(string directory, IReadOnlyDictionary<string, string> environment, string[] args)
    {
        var info = new ProcessStartInfo(Dotnet, ["exec", Library, .. args])
        {
            WorkingDirectory = directory,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        info.Environment.Clear();
        foreach ((string variable, string value) in environment)
            info.Environment[variable] = value;
        return info;
    }
}
