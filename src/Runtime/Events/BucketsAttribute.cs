namespace Plainsight;

/// <summary>Replaces the default buckets of a number: what is sent is the largest edge that is not above the value.</summary>
/// <param name="edges">1 to 64 lower edges, ascending, in the unit of the wire (milliseconds for a duration without <see cref="UnitAttribute"/>); 0 is the implicit first one.</param>
[AttributeUsage(AttributeTargets.Parameter)]
public sealed class BucketsAttribute(params long[] edges) : Attribute
{
    /// <summary>The lower edges.</summary>
    public IReadOnlyList<long> Edges { get; } = edges;
}
