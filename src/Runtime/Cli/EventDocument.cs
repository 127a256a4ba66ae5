using Plainsight.Events;

namespace Plainsight.Cli;

/// <summary>An event, or the context, for a reader: the shapes that are sent by, with the reasons of the embedded schema.</summary>
/// <param name="Plan">The shape.</param>
/// <param name="Why">What the event says; empty for the context.</param>
/// <param name="Fields">The fields. Groups are not fields: they appear with what is in them.</param>
internal sealed record EventDocument(ShapePlan Plan, string Why, IReadOnlyList<FieldDocument> Fields)
{
    /// <summary>What a yes to it is stored as: a hash for each field, or one for an event without fields.</summary>
    public IReadOnlyList<uint> ConsentHashes => Fields.Count == 0 && Name.Length > 0 ? [Plan.ConsentHash] : [.. Fields.Select(static each => each.ConsentHash)];

    /// <summary>The event's name; empty for the context.</summary>
    public string Name => Plan.Event;

    /// <summary>All events, and the context last if there is one.</summary>
    public static IReadOnlyList<EventDocument> All(TelemetryDefinition definition)
    {
        var reasons = SchemaReasons.Of(definition.Assembly);
        return [.. ShapePlan.All(definition).Select(plan => From(plan, reasons))];
    }

    private static EventDocument From(ShapePlan plan, SchemaReasons reasons) => new(
        plan,
        reasons.Of(plan.Event, ""),
        [.. plan.Fields
            .Where(static field => field.Kind != ShapeKind.Group)
            .Select(field => new FieldDocument(field.Path, FieldText.Describe(field), field.Values, reasons.Of(plan.Event, field.Path), field.ConsentHash))]);
}
