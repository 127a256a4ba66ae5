using Plainsight.Events;

namespace Plainsight.Consent;

/// <summary>A field that this version can send; also an event without fields, which tells that it happened.</summary>
/// <param name="Event">The event's name; empty for the context, which goes with every event.</param>
/// <param name="Path">The field's dotted path; empty for an event without fields.</param>
/// <param name="ConsentHash">What a yes to this field is stored as.</param>
internal sealed record DocumentedField(string Event, string Path, uint ConsentHash)
{
    /// <summary>All fields, the context's last. Groups are not fields: they appear with what is in them.</summary>
    public static IReadOnlyList<DocumentedField> All(TelemetryDefinition definition)
    {
        var fields = new List<DocumentedField>();
        foreach (ShapePlan plan in ShapePlan.All(definition))
        {
            Add(fields, plan);
        }

        return fields;
    }

    /// <summary>The consent hashes of all fields.</summary>
    public static IEnumerable<uint> Hashes(TelemetryDefinition definition) => All(definition).Select(static field => field.ConsentHash);

    private static void Add(List<DocumentedField> fields, ShapePlan plan)
    {
        string @event = plan.Event;
        if (plan.Fields.Length == 0 && @event.Length > 0)
        {
            fields.Add(new DocumentedField(@event, "", plan.ConsentHash));
        }

        foreach (ShapeField field in plan.Fields)
        {
            if (field.Kind != ShapeKind.Group)
            {
                fields.Add(new DocumentedField(@event, field.Path, field.ConsentHash));
            }
        }
    }
}
