using Plainsight.Disk;

namespace Plainsight.Spool;

/// <summary>Lets one process at a time drain a spool. Held by the kernel, so that it ends with the process that holds it.</summary>
internal static class DrainLock
{
    public const string FileName = "drain.lock";

    /// <summary>Takes the lock; null when another process has it or the directory is not there.</summary>
    public static FileStream? TryTake(string directory) =>
        Directory.Exists(directory) ? PrivateFile.TryClaim(Path.Join(directory, FileName), create: true) : null;
}
