using Plainsight.Disk;

namespace Plainsight.Spool;

/// <summary>Keeps the spool within its bounds: too old files go, then the oldest ones. Files that a process holds stay.</summary>
internal static class SpoolTrim
{
    /// <summary>Deletes what is too much, and takes it out of the list.</summary>
    /// <returns>How many events went with it.</returns>
    public static int Apply(List<SpoolEntry> entries, DateTime now)
    {
        long bytes = 0;
        int events = 0;
        foreach (SpoolEntry entry in entries)
        {
            bytes += entry.Length;
        }

        for (int i = 0; i < entries.Count;)
        {
            bool tooOld = now - entries[i].Made > SpoolLimits.Age;
            bool tooMuch = bytes > SpoolLimits.DirectoryBytes || entries.Count > SpoolLimits.Files;
            if ((!tooOld && !tooMuch) || PrivateFile.TryClaim(entries[i].Path) is not { } claimed)
            {
                i++;
                continue;
            }

            events += SpoolDirectory.Count(claimed);
            PrivateFile.Delete(claimed);
            bytes -= entries[i].Length;
            entries.RemoveAt(i);
        }

        return events;
    }
}
