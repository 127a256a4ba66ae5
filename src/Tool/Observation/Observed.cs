namespace Plainsight.Tool.Observation;

/// <summary>A run that is over.</summary>
/// <param name="ExitCode">The program's exit code; 128 and the number of the signal that ended it.</param>
/// <param name="Sights">What was seen of it, in this order.</param>
internal sealed record Observed(int ExitCode, IReadOnlyList<Sight> Sights)
{
    /// <summary>Why something may be missing from <see cref="Sights"/>; empty when nothing is.</summary>
    public string Incomplete { get; init; } = "";
}
