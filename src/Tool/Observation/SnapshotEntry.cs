namespace Plainsight.Tool.Observation;

/// <summary>How something on the disk was at one moment.</summary>
/// <param name="Size">Its bytes; -1 for a folder or a link.</param>
/// <param name="Time">When it was written last, in ticks; 0 for a folder, which changes with what is in it.</param>
/// <param name="Hash">The hash of a small file; empty for everything else.</param>
internal readonly record struct SnapshotEntry(long Size, long Time, string Hash);
