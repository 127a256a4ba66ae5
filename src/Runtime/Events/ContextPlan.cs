namespace Plainsight.Events;

/// <summary>Holds the plan of a context type.</summary>
internal static class ContextPlan<T>
    where T : struct, ITelemetryContext<T>
{
    public static readonly ShapePlan Value = ShapePlan.Parse(T.Shape);
}
