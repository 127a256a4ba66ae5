namespace Plainsight.Tool.Observation;

/// <summary>How a system call tells which file it changes.</summary>
/// <param name="Action">What it does to the file.</param>
/// <param name="Path">The argument that holds the path; -1 where there is none.</param>
/// <param name="Directory">The argument with the descriptor that a relative path starts from, or of the file itself; -1 where there is none.</param>
internal sealed record FileCall(SightAction Action, int Path, int Directory = -1);
