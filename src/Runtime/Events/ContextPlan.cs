namespace Plainsight.Events;

/// <summary>Holds the plan of a context type.</summary>
internal static class ContextPlan<T>
    where T : struct, ITelemetryContext<T>
{
    public static ShapePlan Value { get; } = ShapePlan.Parse(T.Shape);
}
