namespace Plainsight.Events;

/// <summary>Holds the plan of an event type.</summary>
internal static class EventPlan<T>
    where T : struct, ITelemetryEvent<T>
{
    public static ShapePlan Value { get; } = ShapePlan.Parse(T.Shape);
}
