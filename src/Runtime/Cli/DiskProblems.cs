using System.Runtime.InteropServices;
using Plainsight.Disk;
using Plainsight.Spool;
using Plainsight.State;

namespace Plainsight.Cli;

/// <summary>What keeps telemetry from storing what it should, in words. Looks only, and changes nothing.</summary>
internal static class DiskProblems
{
    private const long LeastFreeBytes = 64 * 1024;
    private const int MayWrite = 2;

    // Of a file that is made anew each time, only a directory can stand in the way.
    private static readonly (string Name, string Effect)[] s_files =
    [
        (PrivateFile.Lock(StateStore.FileName), "no answer and no id can be stored"),
        (PrivateFile.Temporary(StateStore.FileName), "no answer and no id can be stored"),
        (DrainLock.FileName, "nothing is sent"),
        (SpoolSchedule.FileName, "a receiver that fails is asked more often"),
        (PrivateFile.Temporary(SpoolSchedule.FileName), "a receiver that fails is asked more often"),
        (SentLog.FileName, "sent events are not kept for you to read"),
        .. PrivateNote.Files(EventLimits.FileName).Select(static name => (name, "events with a limit may be recorded once a run")),
        .. PrivateNote.Files(LostEvents.FileName).Select(static name => (name, "lost events are not counted")),
        .. PrivateNote.Files(SpoolSchedule.ChildFileName).Select(static name => (name, "no copy of the program is started to send")),
    ];

    /// <summary>One line each; none = all is well, or there is nothing yet.</summary>
    public static IReadOnlyList<string> Of(CommandScope scope)
    {
        Func<string, string?> variable = scope.Surroundings.Variable;
        if (scope.Store.Directory is not { } directory)
        {
            return [StateLocation.IsForSomebodyElse(variable)
                ? "root acts for somebody else (SUDO_UID), whose files are left alone: nothing is stored, and what is not sent at once is lost"
                : "there is no home directory: nothing is stored, and what is not sent at once is lost"];
        }

        string[] whole = [.. new[] { WholeDirectory(directory) }.OfType<string>()];
        return Directory.Exists(directory) ? [.. whole, .. InTheWay(directory)] : whole;
    }

    private static string? WholeDirectory(string directory)
    {
        try
        {
            string there = directory;
            while (!Path.Exists(there) && Path.GetDirectoryName(there) is { Length: > 0 } above)
            {
                there = above;
            }

            return there == directory && PrivateDirectory.Fault(directory) is { } fault ? $"{fault}: nothing in it is used"
                : !IsWritable(there) ? $"{there} is read-only: nothing is stored, and what is not sent at once is lost"
                : new DriveInfo(there).AvailableFreeSpace < LeastFreeBytes ? $"the disk of {there} is full: events stay in memory, and what is not sent at once is lost"
                : null;
        }
        catch (Exception e) when (PrivateFile.IsExpected(e))
        {
            return null;
        }
    }

    private static IEnumerable<string> InTheWay(string directory)
    {
        foreach ((string name, string effect) in s_files)
        {
            string path = Path.Join(directory, name);
            if (PlainFile.Problem(path) is { } problem && (!PrivateFile.IsTemporary(name) || PlainFile.IsDirectory(path)))
            {
                yield return $"{problem}, and left alone: {effect} until you remove it";
            }
        }

        foreach (string path in Spool(directory))
        {
            if (PlainFile.Problem(path) is { } problem)
            {
                yield return $"{problem}, and left alone: it is not one of the events that wait";
            }
        }
    }

    private static string[] Spool(string directory)
    {
        try
        {
            return [.. Directory.EnumerateFileSystemEntries(directory, SpoolFileName.Pattern).Where(static path => SpoolFileName.TryRead(Path.GetFileName(path.AsSpan()), out _)).Order(StringComparer.Ordinal)];
        }
        catch (Exception e) when (PrivateFile.IsExpected(e))
        {
            return [];
        }
    }

    private static bool IsWritable(string path) => OperatingSystem.IsWindows() || Access(path, MayWrite) == 0;

    [DllImport("libc", EntryPoint = "access")]
    private static extern int Access([MarshalAs(UnmanagedType.LPUTF8Str)] string path, int mode);
}
