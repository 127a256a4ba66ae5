using System.Diagnostics;

namespace Processes;

/// <summary>Runs a sample as a user would, in a home directory and on a copy of its project of their own.</summary>
internal sealed class SampleProcess : IDisposable
{
    private readonly Sample _sample;
    private readonly string _dll;
    private readonly string _root = Directory.CreateTempSubdirectory("plainsight-bench-").FullName;

    /// <param name="sample">What is run.</param>
    /// <param name="dll">Its assembly.</param>
    /// <param name="sources">The folder of its project.</param>
    public SampleProcess(Sample sample, string dll, string sources)
    {
        _sample = sample;
        _dll = dll;
        Directory.CreateDirectory(Home);
        Directory.CreateDirectory(Project);
        if (sample.Project is not { } folder)
        {
            return;
        }

        string from = Path.Combine(sources, folder);
        foreach (string file in Directory.EnumerateFiles(from, "*", SearchOption.AllDirectories))
        {
            string to = Path.Combine(Project, Path.GetRelativePath(from, file));
            Directory.CreateDirectory(Path.GetDirectoryName(to)!);
            File.Copy(file, to);
        }
    }

    /// <summary>How many files with unsent events there are.</summary>
    public int Waiting => Directory.EnumerateFiles(_root, "*.ndj", SearchOption.AllDirectories).Count();

    private string Home => Path.Combine(_root, "home");

    private string Project => Path.Combine(_root, "project");

    public void Dispose() => Directory.Delete(_root, recursive: true);

    /// <summary>Switches telemetry on for all later runs.</summary>
    public void SwitchOn(string endpoint) => Run(endpoint, off: false, "telemetry", "on");

    /// <summary>One run: its exit code, its output, and its wall time in milliseconds.</summary>
    public (int ExitCode, string Output, double Milliseconds) Run(string endpoint, bool off) =>
        Run(endpoint, off, [.. _sample.Args.Select(arg => arg == "OUT" ? Path.Combine(_root, "out") : arg)]);

    /// <summary>Forgets when the last attempt was, so that every run tries the network: the worst case.</summary>
    public void ForgetSchedule()
    {
        foreach (string file in Directory.EnumerateFiles(_root, "sched", SearchOption.AllDirectories))
        {
            File.Delete(file);
        }
    }

    private (int ExitCode, string Output, double Milliseconds) Run(string endpoint, bool off, params string[] args)
    {
        ProcessStartInfo start = new("dotnet", ["exec", _dll, .. args]) { RedirectStandardOutput = true, RedirectStandardInput = true, RedirectStandardError = true, WorkingDirectory = Project };
        start.Environment.Clear();
        start.Environment["PATH"] = Environment.GetEnvironmentVariable("PATH");
        start.Environment["HOME"] = Home;
        start.Environment["XDG_STATE_HOME"] = Path.Combine(Home, "state");
        start.Environment["LOCALAPPDATA"] = Home;
        start.Environment[_sample.EndpointVariable] = endpoint;
        if (_sample.KeyVariable is { } key)
        {
            start.Environment[key] = "phc_bench";
        }

        if (off)
        {
            start.Environment["DO_NOT_TRACK"] = "1";
        }

        long begin = Stopwatch.GetTimestamp();
        using Process process = Process.Start(start)!;
        process.StandardInput.Close();
        Task<string> errors = process.StandardError.ReadToEndAsync();
        string output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return (process.ExitCode, output + errors.Result, Stopwatch.GetElapsedTime(begin).TotalMilliseconds);
    }
}
