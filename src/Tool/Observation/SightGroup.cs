namespace Plainsight.Tool.Observation;

/// <summary>The same thing, done once or more.</summary>
/// <param name="Sight">What was done.</param>
/// <param name="Count">How often, at least 1.</param>
/// <param name="Reason">Why it does not count; empty where it counts.</param>
internal sealed record SightGroup(Sight Sight, int Count, string Reason);
