using Plainsight.Events;

namespace Plainsight.State;

/// <summary>How an app spells its install id.</summary>
internal static class InstallIdText
{
    /// <summary>The id as its events carry it: with hyphens, or without where the field of the context says so. Whoever is asked to delete what was sent looks for that.</summary>
    public static string Of(TelemetryDefinition definition, Guid id) => id.ToString(IsCompact(definition) ? "N" : "D");

    private static bool IsCompact(TelemetryDefinition definition) =>
        ShapePlan.OfContext(definition) is { } plan && Array.Exists(plan.Fields, static entry => entry.Kind == ShapeKind.InstallId && entry.Compact);
}
