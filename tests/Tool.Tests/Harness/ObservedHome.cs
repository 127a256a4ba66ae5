using System.Diagnostics;
using Plainsight.Tool;
using Plainsight.Tool.Observation;
using Samples.Tests.Harness;

namespace Tool.Tests.Harness;

/// <summary>A person's home, temporary directory and project, in which the built tool runs <c>verify-off</c> as a process of its own.</summary>
internal sealed class ObservedHome : IDisposable
{
    private readonly WorkFolder _root = new();
    private readonly Dictionary<string, string> _environment;

    public ObservedHome()
    {
        foreach (string folder in (string[])["home", "tmp", "project/target"])
        {
            Directory.CreateDirectory(_root.PathOf(folder));
        }

        File.Copy(SampleProgram.Docglow.File("jaffle_shop/target/manifest.json"), _root.PathOf("project/target/manifest.json"));
        _environment = new Dictionary<string, string>
        {
            ["PATH"] = Environment.GetEnvironmentVariable("PATH")!,
            ["HOME"] = Home,
            ["TMPDIR"] = _root.PathOf("tmp"),
        };
    }

    public string Home => _root.PathOf("home");

    public string Project => _root.PathOf("project");

    /// <summary>Why strace can't be used here; empty where it can.</summary>
    public string NoStrace => Strace.Find(new ProgramStart(["true"], Project, _environment)).Missing;

    public string this[string variable]
    {
        set => _environment[variable] = value;
    }

    public string PathOf(string file) => _root.PathOf(file);

    /// <summary>Leaves no program on the path, and so no strace.</summary>
    public void HideStrace() => _environment["PATH"] = Home;

    /// <summary>Runs the tool with a text on stdin, and waits for its end.</summary>
    public async Task<ToolRun> RunAsync(string input, params string[] arguments)
    {
        using var patience = new CancellationTokenSource(TimeSpan.FromSeconds(60));
        var info = new ProcessStartInfo(SampleProgram.Dotnet, ["exec", ToolLibrary, "verify-off", .. arguments])
        {
            WorkingDirectory = Project,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        info.Environment.Clear();
        foreach ((string name, string value) in _environment)
        {
            info.Environment[name] = value;
        }

        using Process process = Process.Start(info)!;
        await process.StandardInput.WriteAsync(input);
        process.StandardInput.Close();
        Task<string> output = process.StandardOutput.ReadToEndAsync(patience.Token);
        Task<string> error = process.StandardError.ReadToEndAsync(patience.Token);
        await process.WaitForExitAsync(patience.Token);
        return new ToolRun(process.ExitCode, await output, await error);
    }

    public void Dispose() => _root.Dispose();

    private static string ToolLibrary { get; } = Path.Join(
        Path.GetDirectoryName(SampleProgram.Docglow.Library)!.Replace("Docglow", "Tool", StringComparison.Ordinal), Path.GetFileName(typeof(PlainsightTool).Assembly.Location));
}
