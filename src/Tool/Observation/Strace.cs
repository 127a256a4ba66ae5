using System.ComponentModel;
using System.Diagnostics;

namespace Plainsight.Tool.Observation;

/// <summary>Runs a program under strace, and reads what it wrote.</summary>
internal sealed class Strace : IObserver
{
    private static readonly string[] Others =
    [
        "open", "openat", "openat2", "socket", "connect", "bind", "sendto", "sendmsg", "sendmmsg",
        "execve", "execveat", "clone", "clone3", "fork", "vfork", "chdir", "fchdir", "io_uring_setup",
    ];

    private readonly string _path;

    private Strace(string path) => _path = path;

    public string Method => "strace";

    public string Limits => "";

    /// <summary>Strace, or why it can't be used here.</summary>
    public static (Strace? Found, string Missing) Find(ProgramStart start)
    {
        if (!OperatingSystem.IsLinux())
        {
            return (null, "strace runs on Linux only");
        }

        if (start.Find("strace") is not { } path)
        {
            return (null, "strace is not on PATH");
        }

        return Fault(path, start) is { } fault ? (null, "strace does not work here: " + fault) : (new Strace(path), "");
    }

    public Observed Run(ProgramStart start, WatchedDirectories watched)
    {
        DirectoryInfo folder = Directory.CreateTempSubdirectory("plainsight-");
        try
        {
            string file = Path.Combine(folder.FullName, "calls");
            int exitCode = start.Run(_path, [.. Options(file), "--", .. start.Command]);
            var sights = StraceSights.Read(File.Exists(file) ? File.ReadLines(file) : [], start.Directory);
            return sights.Started ? new Observed(exitCode, sights.Sights)
                : throw new ToolException($"{start.Command[0]} could not be started.");
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    // Containers often forbid it, and an old one lacks options: neither is known before it is tried.
    private static string? Fault(string path, ProgramStart start)
    {
        var info = new ProcessStartInfo(path, [.. Options("/dev/null"), "true"]) { RedirectStandardError = true };
        start.Prepare(info);
        try
        {
            using Process process = Process.Start(info)!;
            string error = process.StandardError.ReadToEnd();
            process.WaitForExit();
            return process.ExitCode == 0 ? null : error.Split('\n')[0];
        }
        catch (Win32Exception e)
        {
            return e.Message;
        }
    }

    // ?: not every machine has every call.
    private static string[] Options(string file) =>
    [
        "-f", "-qq", "-y", "-a", "1", "-s", "0", "--seccomp-bpf", "-e", "signal=none",
        "-e", "trace=" + string.Join(',', Others.Concat(FileCalls.All.Keys).Select(name => "?" + name)), "-o", file,
    ];
}
