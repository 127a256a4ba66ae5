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

        foreach (string? key in new[] { envelope.Event, envelope.Version, envelope.Id, envelope.Time, context is null && app.Constants.Count == 0 ? null : envelope.Context, envelope.Fields })
        {
            if (!string.IsNullOrEmpty(key))
            {
                taken[key!] = "a key of the envelope";
            }
        }

        CheckConstants(app, context, envelope.Context is "" ? taken : [], findings);
        if (context is not null && envelope.Context is "")
        {
            Check(context.Type, context.Fields, taken, findings);
            foreach (FieldModel field in context.Fields)
            {
                taken[field.Wire] = "a field of the context";
            }
        }

        if (envelope.Context is "")
        {
            foreach (FieldModel constant in app.Constants)
            {
                taken[constant.Wire] = "a constant of the app";
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

    // The app's constants stand beside the context's fields.
    private static void CheckConstants(AppModel app, ContextModel? context, Dictionary<string, string> beside, List<CatalogFinding> findings)
    {
        Dictionary<string, string> taken = new(beside, StringComparer.Ordinal);
        foreach (string reserved in app.Sink.ReservedInContext)
        {
            taken[reserved] = $"a key of the sink '{app.Sink.Name}'";
        }

        foreach (FieldModel field in context?.Fields ?? default)
        {
            taken[field.Wire] = "a field of the context";
        }

        foreach (FieldModel constant in app.Constants.Where(constant => taken.ContainsKey(constant.Wire)))
        {
            Anchor anchor = Anchor.TypeAttribute(((FieldType.Constant)constant.Type).Attribute);
            findings.Add(new(app.Type.FullName, Finding.Of(RuleIds.WireName, anchor, $"'{constant.Wire}', the name of a constant of the app, is {taken[constant.Wire]} in the same object", "Give the constant another name.")));
        }
    }

    private static void Check(TypeModel type, EquatableArray<FieldModel> fields, Dictionary<string, string> taken, List<CatalogFinding> findings)
    {
        for (int i = 0; i < fields.Count; i++)
        {
            if (taken.TryGetValue(fields[i].Wire, out string? holder))
            {
                string problem = $"'{fields[i].Wire}', the name of field '{fields[i].Parameter}', is {holder} in the same object";
                Anchor anchor = fields[i].Type is FieldType.Constant constant ? Anchor.TypeAttribute(constant.Attribute) : Anchor.ParameterName(i);
                findings.Add(new(type.FullName, Finding.Of(RuleIds.WireName, anchor, problem, "Give the field a [Wire] name of its own.")));
            }
        }
    }
}
