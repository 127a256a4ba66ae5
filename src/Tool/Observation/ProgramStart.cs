using System.ComponentModel;
using System.Diagnostics;
using System.Runtime.InteropServices;

namespace Plainsight.Tool.Observation;

/// <summary>What is to be run, where, and with what in its environment.</summary>
/// <param name="Command">The program, as the caller named it, and its arguments.</param>
/// <param name="Directory">The folder to start it in.</param>
/// <param name="Environment">All of its environment.</param>
internal sealed record ProgramStart(IReadOnlyList<string> Command, string Directory, IReadOnlyDictionary<string, string> Environment)
{
    /// <summary>Where a program is that is named like a command; null when there is none that can be run.</summary>
    public string? Find(string name)
    {
        if (name.Contains(Path.DirectorySeparatorChar, StringComparison.Ordinal) || Path.IsPathFullyQualified(name))
        {
            return Endings().Select(ending => Path.GetFullPath(name + ending, Directory)).FirstOrDefault(CanRun);
        }

        return Environment.GetValueOrDefault("PATH", "").Split(Path.PathSeparator, StringSplitOptions.RemoveEmptyEntries)
            .SelectMany(folder => Endings().Select(ending => Path.GetFullPath(Path.Combine(folder, name + ending), Directory)))
            .FirstOrDefault(CanRun);
    }

    /// <summary>Runs a program to its end on the caller's own stdin, stdout and stderr, and gives its exit code. Throws <see cref="ToolException"/> when it can't be started.</summary>
    public int Run(string path, IEnumerable<string> arguments)
    {
        var info = new ProcessStartInfo(path, arguments);
        Prepare(info);
        try
        {
            using Process process = Process.Start(info)!;

            // The terminal sends these to the program as well, and what it does then is to be seen too.
            using var interrupt = PosixSignalRegistration.Create(PosixSignal.SIGINT, signal => signal.Cancel = true);
            using var quit = PosixSignalRegistration.Create(PosixSignal.SIGQUIT, signal => signal.Cancel = true);

            // This one comes to the tool alone. What was seen until then is reported.
            using var terminate = PosixSignalRegistration.Create(PosixSignal.SIGTERM, signal =>
            {
                signal.Cancel = true;
                process.Kill(entireProcessTree: true);
            });
            process.WaitForExit();
            return process.ExitCode;
        }
        catch (Win32Exception e)
        {
            throw new ToolException($"{Command[0]} could not be started: {e.Message}");
        }
    }

    /// <summary>Gives a start the folder and the environment.</summary>
    public void Prepare(ProcessStartInfo info)
    {
        info.WorkingDirectory = Directory;
        info.Environment.Clear();
        foreach ((string name, string value) in Environment)
        {
            info.Environment[name] = value;
        }
    }

    private string[] Endings() => OperatingSystem.IsWindows() ? ["", .. Environment.GetValueOrDefault("PATHEXT", ".EXE").Split(';')] : [""];

    private static bool CanRun(string path) => File.Exists(path)
        && (OperatingSystem.IsWindows() || (File.GetUnixFileMode(path) & (UnixFileMode.UserExecute | UnixFileMode.GroupExecute | UnixFileMode.OtherExecute)) != 0);
}
