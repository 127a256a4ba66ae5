namespace Plainsight.Events;

/// <summary>Holds the plan of an event type.</summary>
internal static class EventPlan<T>
    where T : struct, ITelemetryEvent<T>
{
    public static readonly ShapePlan Value = ShapePlan.Parse(T.Shape);
}
