namespace Plainsight.Analyzers.Model;

/// <summary>How much of a number is sent.</summary>
/// <param name="Coarsening">Which edges the number is rounded down to.</param>
/// <param name="Edges">With <see cref="Coarsening.Edges"/>: the lower edges, ascending, 0 first.</param>
/// <param name="Min">With a clamp: smaller numbers become this one.</param>
/// <param name="Max">With a clamp: larger numbers become this one.</param>
/// <param name="ExactWhy">With <see cref="Coarsening.Exact"/>: why the number itself is needed.</param>
public sealed record NumberRange(
    Coarsening Coarsening,
    EquatableArray<long> Edges,
    long? Min,
    long? Max,
    string? ExactWhy);
