using Plainsight.Disk;

namespace Plainsight.Spool;

/// <summary>The spool files of an app.</summary>
internal static class SpoolDirectory
{
    /// <summary>The spool files, oldest first. Never throws; empty when there is no directory, or none that is private.</summary>
    public static List<SpoolEntry> List(string? stateDirectory, DateTime now)
    {
        List<SpoolEntry> entries = [];
        try
        {
            // Whoever else may write there could plant events, or have files deleted elsewhere.
            if (stateDirectory is null || !Directory.Exists(stateDirectory) || !PrivateDirectory.IsPrivate(stateDirectory))
            {
                return entries;
            }

            foreach (string path in Directory.EnumerateFiles(stateDirectory, SpoolFileName.Pattern))
            {
                if (SpoolFileName.TryRead(Path.GetFileName(path.AsSpan()), out long made) && new FileInfo(path) is { Exists: true, LinkTarget: null } file)
                {
                    // A time of the future comes from a wrong clock, and says nothing about the age.
                    DateTime time = DateTime.UnixEpoch.AddMilliseconds(made);
                    entries.Add(new SpoolEntry(path, time > now || made == SpoolFileName.LastMillisecond ? now : time, file.Length));
                }
            }
        }
        catch (Exception e) when (PrivateFile.IsExpected(e))
        {
            // What was listed so far is enough to work with; the rest comes with the next run.
        }

        entries.Sort(static (a, b) => string.CompareOrdinal(a.Path, b.Path));
        return entries;
    }

    /// <summary>Counts what waits in files that no running process holds. Never throws, and changes nothing.</summary>
    public static WaitingEvents Waiting(string? stateDirectory)
    {
        int count = 0;
        DateTime? oldest = null;
        foreach (SpoolEntry entry in List(stateDirectory, DateTime.UtcNow))
        {
            using FileStream? claimed = PrivateFile.TryClaim(entry.Path);
            int events = claimed is null ? 0 : Count(claimed);
            count += events;
            oldest ??= events > 0 ? entry.Made : null;
        }

        return new WaitingEvents(count, oldest);
    }

    /// <summary>Deletes the spool, the notes about when to send it, and the log of what was sent. Never throws.</summary>
    /// <returns>How many unsent events were deleted with it.</returns>
    public static int Purge(string? stateDirectory)
    {
        int count = 0;
        foreach (SpoolEntry entry in List(stateDirectory, DateTime.UtcNow))
        {
            if (PrivateFile.TryClaim(entry.Path) is { } claimed)
            {
                count += Count(claimed);
                PrivateFile.Delete(claimed);
            }
            else
            {
                // Somebody writes to it. Where the system allows, it goes all the same: the events end with the last handle.
                TryDelete(entry.Path);
            }
        }

        if (stateDirectory is not null && PrivateDirectory.IsPrivate(stateDirectory))
        {
            TryDelete(Path.Join(stateDirectory, SpoolSchedule.FileName));
            TryDelete(Path.Join(stateDirectory, DrainLock.FileName));
            TryDelete(Path.Join(stateDirectory, SentLog.FileName));
            foreach (string note in PrivateNote.Files(EventLimits.FileName).Concat(PrivateNote.Files(LostEvents.FileName)).Concat(PrivateNote.Files(SpoolSchedule.ChildFileName)))
            {
                TryDelete(Path.Join(stateDirectory, note));
            }
        }

        return count;
    }

    /// <summary>Reads a claimed file whole; empty when the disk refuses or the file is larger than any of ours.</summary>
    public static byte[] Read(FileStream claimed)
    {
        try
        {
            if (claimed.Length > SpoolLimits.FileBytes + SpoolLimits.BufferBytes + SpoolLimits.EventBytes)
            {
                return [];
            }

            byte[] content = new byte[claimed.Length];
            claimed.Position = 0;
            int length = claimed.ReadAtLeast(content, content.Length, throwOnEndOfStream: false);
            return length == content.Length ? content : content[..length];
        }
        catch (Exception e) when (PrivateFile.IsExpected(e))
        {
            return [];
        }
    }

    /// <summary>Counts the events of a claimed file.</summary>
    public static int Count(FileStream claimed)
    {
        int count = 0;
        SpoolLines lines = new(Read(claimed));
        while (lines.MoveNext())
        {
            count += SpoolRecord.TryParse(lines.Current, out _) ? 1 : 0;
        }

        return count;
    }

    private static void TryDelete(string path)
    {
        try
        {
            if (File.Exists(path))
            {
                File.Delete(path);
            }
        }
        catch (Exception e) when (PrivateFile.IsExpected(e))
        {
            // In use on a system that keeps such files; their owner finds the answer changed, and deletes them.
        }
    }
}
