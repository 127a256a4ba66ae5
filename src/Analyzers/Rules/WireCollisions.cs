using Plainsight.Analyzers.Model;

namespace Plainsight.Analyzers.Rules;

/// <summary>PST0003 across declarations: envelope, context and event share one JSON object where they are inlined.</summary>
public static class WireCollisions
{
    public static void Check(AppModel app, ContextModel? context, EquatableArray<EventModel> events, List<CatalogFinding> findings)
    {
        EnvelopeModel envelope = app.Envelope;
        Dictionary<string, string> taken = app.Sink.Reserved.ToDictionary(name => name, _ => $"a key of the sink '{app.Sink.Name}'", StringComparer.Ordinal);
        if (context is not null)
        {
            Check(context.Type, context.Fields, app.Sink.ReservedInContext.ToDictionary(name => name, _ => $"a key of the sink '{app.Sink.Name}'", StringComparer.Ordinal), findings);
        }

        foreach (string? key in new[] { envelope.Event, envelope.Version, envelope.Id, envelope.Time, context is null ? null : envelope.Context, envelope.Fields })
        {
            if (!string.IsNullOrEmpty(key))
            {
                taken[key!] = "a key of the envelope";
            }
        }

        if (context is not null && envelope.Context is "")
        {
            Check(context.Type, context.Fields, taken, findings);
            foreach (FieldModel field in context.Fields)
            {
                taken[field.Wire] = "a field of the context";
            }
        }

        if (envelope.Fields is "")
        {
            foreach (EventModel @event in events)
            {
                Check(@event.Type, @event.Fields, taken, findings);
            }
        }
    }

    private static void Check(TypeModel type, EquatableArray<FieldModel> fields, Dictionary<string, string> taken, List<CatalogFinding> findings)
    {
        for (int i = 0; i < fields.Count; i++)
        {
            if (taken.TryGetValue(fields[i].Wire, out string? holder))
            {
                string problem = $"'{fields[i].Wire}', the name of field '{fields[i].Parameter}', is {holder} in the same object";
                findings.Add(new(type.FullName, Finding.Of(RuleIds.WireName, Anchor.ParameterName(i), problem, "Give the field a [Wire] name of its own.")));
            }
        }
    }
}
