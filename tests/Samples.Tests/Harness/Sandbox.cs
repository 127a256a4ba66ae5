using System.Diagnostics;

namespace Samples.Tests.Harness;

/// <summary>A person's empty home directory and a project of theirs, in which a sample runs.</summary>
internal class Sandbox : IDisposable
{
    private readonly SampleProgram _program;
    private readonly string _root;
    private readonly string _endpointVariable;
    private readonly Dictionary<string, string> _environment = [];
    private readonly List<Process> _started = [];

    /// <param name="program">The sample.</param>
    /// <param name="endpointVariable">The variable that names the sample's receiver.</param>
    public Sandbox(SampleProgram program, string endpointVariable)
    {
        _program = program;
        _endpointVariable = endpointVariable;
        _root = Directory.CreateTempSubdirectory(program.App + "-").FullName;
        Directory.CreateDirectory(Home);
        Directory.CreateDirectory(Project);
        this["PATH"] = Environment.GetEnvironmentVariable("PATH");
        this["HOME"] = Home;
        this["XDG_STATE_HOME"] = Path.Join(Home, "state");
        this["LOCALAPPDATA"] = Path.Join(Home, "state");
        this["TMPDIR"] = _root;
        this["SystemRoot"] = Environment.GetEnvironmentVariable("SystemRoot");
    }

    public string Home => Path.Join(_root, "home");

    public string Project => Path.Join(_root, "project");

    /// <summary>The files of the sample's telemetry, by their names; empty when there is no directory.</summary>
    public string[] TelemetryFiles => Directory.Exists(TelemetryDirectory)
        ? [.. Directory.GetFiles(TelemetryDirectory).Select(path => Path.GetFileName(path)).Order(StringComparer.Ordinal)]
        : [];

    public string[] SpoolFiles => [.. TelemetryFiles.Where(name => name.EndsWith(".ndj", StringComparison.Ordinal))];

    public string StateFile => Path.Join(TelemetryDirectory, "state");

    /// <summary>Every file and folder in the home directory, relative to it.</summary>
    public string[] HomeEntries =>
        [.. Directory.EnumerateFileSystemEntries(Home, "*", SearchOption.AllDirectories).Select(path => Path.GetRelativePath(Home, path)).Order(StringComparer.Ordinal)];

    /// <summary>Every file and folder that a run can reach by its environment: home, project and temporary files, with their sizes and times.</summary>
    public string[] Everything =>
        [.. new DirectoryInfo(_root).EnumerateFileSystemInfos("*", SearchOption.AllDirectories).Select(static entry => FormattableString.Invariant($"{entry.FullName} {(entry as FileInfo)?.Length} {entry.LastWriteTimeUtc:O}")).Order(StringComparer.Ordinal)];

    private string TelemetryDirectory => OperatingSystem.IsMacOS()
        ? Path.Join(Home, "Library", "Application Support", _program.App, "telemetry")
        : Path.Join(Home, "state", _program.App, "telemetry");

    /// <summary>Whether later runs must not see that the tests run in a container. Skips the test where that can't be hidden.</summary>
    public bool IsOutsideContainers { get; set; }

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

    public void SendTo(Receiver receiver) => this[_endpointVariable] = receiver.Url;

    /// <summary>Writes a file of the project, with the folders that it needs.</summary>
    public void Write(string path, string text)
    {
        string file = Path.Join(Project, path);
        Directory.CreateDirectory(Path.GetDirectoryName(file)!);
        File.WriteAllText(file, text);
    }

    /// <summary>Copies a file or a whole folder of the sample into the project.</summary>
    public void Copy(string path, string to = "")
    {
        string source = _program.File(path);
        if (File.Exists(source))
            Write(to, File.ReadAllText(source));
        else
            foreach (string file in Directory.EnumerateFiles(source, "*", SearchOption.AllDirectories))
                Write(Path.Join(to, Path.GetRelativePath(source, file)), File.ReadAllText(file));
    }

    /// <summary>Starts a run that ends with the sandbox at the latest.</summary>
    public Process Start(params string[] args) => Start(StartInfo(args));

    public Task<RunResult> RunAsync(params string[] args) => FinishAsync(Start(args), typed: "");

    /// <summary>Runs in a terminal of its own, with the given text typed in, and then the end of input.</summary>
    public async Task<RunResult> RunInTerminalAsync(string typed, params string[] args)
    {
        ProcessStartInfo info = StartInfo(args);
        string command = string.Join(' ', info.ArgumentList.Prepend(info.FileName).Select(word => $"'{word}'"));
        info.FileName = "script";
        info.ArgumentList.Clear();
        foreach (string word in (string[])["--quiet", "--return", "--command", command, "/dev/null"])
            info.ArgumentList.Add(word);
        return await FinishAsync(Start(info), typed);
    }

    /// <summary>Runs from a shell's script, which starts the program with <c>exec "$@"</c>.</summary>
    public Task<RunResult> RunInShellAsync(string script, params string[] args) =>
        FinishAsync(Start(Wrapped(args, "sh", "-c", script, "sh")));

    /// <summary>Starts what a Ctrl-C ends, also where whoever runs the tests ignores it, as shells have their background jobs do.</summary>
    public Process StartInterruptible(params string[] args) => OperatingSystem.IsLinux() ? Start(Wrapped(args, "env", "--default-signal=INT")) : Start(args);

    /// <summary>Sends a Ctrl-C, and waits for the end.</summary>
    public static async Task InterruptAsync(Process process)
    {
        using var patience = new CancellationTokenSource(TimeSpan.FromSeconds(60));
        using (var kill = Process.Start("kill", ["-INT", process.Id.ToString(System.Globalization.CultureInfo.InvariantCulture)]))
            await kill.WaitForExitAsync(patience.Token);
        await process.WaitForExitAsync(patience.Token);
    }

    /// <summary>Runs several times with a small disk of their own in the place of the state directory; it ends with the last run.</summary>
    /// <inheritdoc cref="OwnDisk.Use"/>
    public Task<RunResult> RunOnDiskAsync(string options, params string[] runs)
    {
        ProcessStartInfo info = _program.StartInfo(Project, _environment, []);
        OwnDisk.Use(info, Path.Join(Home, "state"), options, runs);
        return FinishAsync(Start(info));
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

    /// <summary>Waits for a run to end.</summary>
    public static async Task<RunResult> FinishAsync(Process process, string typed = "")
    {
        using var patience = new CancellationTokenSource(TimeSpan.FromSeconds(60));
        await process.StandardInput.WriteAsync(typed);
        process.StandardInput.Close();
        Task<string> output = process.StandardOutput.ReadToEndAsync(patience.Token);
        Task<string> error = process.StandardError.ReadToEndAsync(patience.Token);
        await process.WaitForExitAsync(patience.Token);
        return new RunResult(process.ExitCode, await output, await error);
    }

    private ProcessStartInfo StartInfo(string[] args)
    {
        ProcessStartInfo info = _program.StartInfo(Project, _environment, args);
        if (IsOutsideContainers)
            Assert.SkipUnless(NoContainer.TryHide(info, Path.Join(_root, "bare")), "this is a container, and it can't be hidden from a program");
        return info;
    }

    /// <summary>The start of the program by another one.</summary>
    private ProcessStartInfo Wrapped(string[] args, string by, params string[] words)
    {
        ProcessStartInfo info = StartInfo(args);
        string[] command = [.. words, info.FileName, .. info.ArgumentList];
        info.FileName = by;
        info.ArgumentList.Clear();
        foreach (string word in command)
            info.ArgumentList.Add(word);
        return info;
    }

    private Process Start(ProcessStartInfo info)
    {
        Process process = Process.Start(info)!;
        _started.Add(process);
        return process;
    }
}
