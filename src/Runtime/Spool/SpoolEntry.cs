namespace Plainsight.Spool;

/// <summary>A spool file as the directory lists it.</summary>
/// <param name="Path">Where it is.</param>
/// <param name="Made">When it was made, by its name; a time in the future counts as now.</param>
/// <param name="Length">Its size in bytes.</param>
internal sealed record SpoolEntry(string Path, DateTime Made, long Length);
