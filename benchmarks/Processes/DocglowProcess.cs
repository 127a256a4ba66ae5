using System.Diagnostics;

namespace Processes;

/// <summary>Runs the Docglow sample as a user would, in a home directory of its own.</summary>
internal sealed class DocglowProcess(string dll, string project) : IDisposable
{
    private readonly string _home = Directory.CreateTempSubdirectory("plainsight-bench-").FullName;

    public string Home => _home;

    public void Dispose() => Directory.Delete(_home, recursive: true);

    /// <summary>One run: its exit code, its output, and its wall time in milliseconds.</summary>
    public (int ExitCode, string Output, double Milliseconds) Run(string endpoint, bool off, params string[] args)
    {
        ProcessStartInfo start = new("dotnet") { RedirectStandardOutput = true, RedirectStandardInput = true, RedirectStandardError = true, WorkingDirectory = project };
        start.ArgumentList.Add("exec");
        start.ArgumentList.Add(dll);
        foreach (string arg in args)
        {
            start.ArgumentList.Add(arg);
        }

        foreach (string variable in new[] { "CI", "DO_NOT_TRACK", "DOCGLOW_NO_TELEMETRY", "DOCGLOW_TELEMETRY", "DOCGLOW_TELEMETRY_DEBUG" })
        {
            start.Environment.Remove(variable);
        }

        start.Environment["HOME"] = _home;
        start.Environment["XDG_STATE_HOME"] = Path.Combine(_home, "state");
        start.Environment["LOCALAPPDATA"] = _home;
        start.Environment["DOCGLOW_TELEMETRY_ENDPOINT"] = endpoint;
        if (off)
        {
            start.Environment["DOCGLOW_NO_TELEMETRY"] = "1";
        }

        long begin = Stopwatch.GetTimestamp();
        using Process process = Process.Start(start)!;
        process.StandardInput.Close();
        Task<string> errors = process.StandardError.ReadToEndAsync();
        string output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        double milliseconds = Stopwatch.GetElapsedTime(begin).TotalMilliseconds;
        return (process.ExitCode, output + errors.Result, milliseconds);
    }

    /// <summary>Forgets when the last attempt was, so that every run tries the network: the worst case.</summary>
    public void ForgetSchedule()
    {
        foreach (string file in Directory.EnumerateFiles(_home, "sched", SearchOption.AllDirectories))
        {
            File.Delete(file);
        }
    }
}
