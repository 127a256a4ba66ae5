using System.Diagnostics;

namespace Samples.Tests.Harness;

/// <summary>A person's empty home directory and a project of theirs, in which docglow runs.</summary>
internal sealed class Sandbox : IDisposable
{
    private readonly string _root = Directory.CreateTempSubdirectory("docglow-").FullName;
    private readonly Dictionary<string, string> _environment = [];
    private readonly List<Process> _started = [];

    public Sandbox()
    {
        Directory.CreateDirectory(Home);
        Directory.CreateDirectory(Path.Join(Project, "target"));
        File.Copy(DocglowProgram.Manifest, ManifestFile);
        this["PATH"] = Environment.GetEnvironmentVariable("PATH");
        this["HOME"] = Home;
        this["XDG_STATE_HOME"] = Path.Join(Home, "state");
        this["LOCALAPPDATA"] = Path.Join(Home, "state");
        this["TMPDIR"] = _root;
        this["SystemRoot"] = Environment.GetEnvironmentVariable("SystemRoot");
    }

    public string Home => Path.Join(_root, "home");

    public string Project => Path.Join(_root, "project");

    public string ManifestFile => Path.Join(Project, "target", "manifest.json");

    /// <summary>The files of docglow's telemetry, by their names; empty when there is no directory.</summary>
    public string[] TelemetryFiles => Directory.Exists(TelemetryDirectory)
        ? [.. Directory.GetFiles(TelemetryDirectory).Select(path => Path.GetFileName(path)).Order(StringComparer.Ordinal)]
        : [];

    public string[] SpoolFiles => [.. TelemetryFiles.Where(name => name.EndsWith(".ndj", StringComparison.Ordinal))];

    public string StateFile => Path.Join(TelemetryDirectory, "state");

    private string TelemetryDirectory => OperatingSystem.IsMacOS()
        ? Path.Join(Home, "Library", "Application Support", "docglow", "telemetry")
        : Path.Join(Home, "state", "docglow", "telemetry");

    /// <summary>An environment variable of all later runs; null takes it away.</summary>
    public string? this[string variable]
    {
        set
        {
            if (value is null)
                _environment.Remove(variable);
            else
                _environment[variable] = value;
        }
    }

    public void SendTo(Receiver receiver) => this["DOCGLOW_TELEMETRY_ENDPOINT"] = receiver.Url;

    public void WriteProjectFile(string text, string name = "docglow.yml") => File.WriteAllText(Path.Join(Project, name), text);

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

    /// <summary>Starts a run that ends with the sandbox at the latest.</summary>
    public Process Start(params string[] args) => Start(DocglowProgram.StartInfo(Project, _environment, args));

    public Task<RunResult> RunAsync(params string[] args) => FinishAsync(Start(args), typed: "");

    /// <summary>Runs in a terminal of its own, with the given text typed in, and then the end of input.</summary>
    public async Task<RunResult> RunInTerminalAsync(string typed, params string[] args)
    {
        ProcessStartInfo info = DocglowProgram.StartInfo(Project, _environment, args);
        string command = string.Join(' ', info.ArgumentList.Prepend(info.FileName).Select(word => $"'{word}'"));
        info.FileName = "script";
        info.ArgumentList.Clear();
        foreach (string word in (string[])["--quiet", "--return", "--command", command, "/dev/null"])
            info.ArgumentList.Add(word);
        return await FinishAsync(Start(info), typed);
    }

    public void Dispose()
    {
        foreach (Process process in _started)
        {
            process.Kill(entireProcessTree: true);
            process.WaitForExit();
            process.Dispose();
        }

        Directory.Delete(_root, recursive: true);
    }

    private static async Task<RunResult> FinishAsync(Process process, string typed)
    {
        using var patience = new CancellationTokenSource(TimeSpan.FromSeconds(60));
        await process.StandardInput.WriteAsync(typed);
        process.StandardInput.Close();
        Task<string> output = process.StandardOutput.ReadToEndAsync(patience.Token);
        Task<string> error = process.StandardError.ReadToEndAsync(patience.Token);
        await process.WaitForExitAsync(patience.Token);
        return new RunResult(process.ExitCode, await output, await error);
    }

    private Process Start(ProcessStartInfo info)
    {
        Process process = Process.Start(info)!;
        _started.Add(process);
        return process;
    }
}
