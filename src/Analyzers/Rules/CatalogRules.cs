using Plainsight.Analyzers.Model;

namespace Plainsight.Analyzers.Rules;

/// <summary>Rules that need all declarations of a compilation. A type with a blocking finding of these is refused.</summary>
public static class CatalogRules
{
    public static EquatableArray<CatalogFinding> Check(EquatableArray<AppModel> apps, EquatableArray<ContextModel> contexts, EquatableArray<EventModel> events)
    {
        var findings = new List<CatalogFinding>();
        CheckOneApp(apps, contexts, events, findings);
        CheckEventNames(events, findings);
        if (apps.Count == 1)
        {
            WireCollisions.Check(apps[0], contexts.Count == 1 ? contexts[0] : null, events, findings);
        }

        return findings.ToEquatableArray();
    }

    private static void CheckOneApp(
        EquatableArray<AppModel> apps, EquatableArray<ContextModel> contexts, EquatableArray<EventModel> events, List<CatalogFinding> findings)
    {
        if (apps.Count > 1)
        {
            Report(apps.Select(app => app.Type), type => $"'{type.Name}' is one of {apps.Count} apps in this assembly", "Keep one [TelemetryApp].", findings);
        }

        if (contexts.Count > 1)
        {
            Report(contexts.Select(context => context.Type), type => $"'{type.Name}' is one of {contexts.Count} contexts in this assembly", "Keep one [TelemetryContext].", findings);
        }

        if (apps.Count == 0)
        {
            const string Advice = "Declare it in the assembly that has the [TelemetryApp], or correct what refuses the app.";
            Report(contexts.Select(context => context.Type), type => $"'{type.Name}' is a context in an assembly without an app", Advice, findings);
            Report(events.Select(@event => @event.Type), type => $"'{type.Name}' is an event in an assembly without an app", Advice, findings);
        }
    }

    private static void CheckEventNames(EquatableArray<EventModel> events, List<CatalogFinding> findings)
    {
        foreach (IGrouping<(string Name, int Version), EventModel> group in events.GroupBy(@event => (@event.Name, @event.Version)))
        {
            string holders = string.Join(", ", group.Select(@event => $"'{@event.Type.Name}'").OrderBy(name => name, StringComparer.Ordinal));
            foreach (EventModel holder in group.Skip(1).Any() ? group : Enumerable.Empty<EventModel>())
            {
                string problem = FormattableString.Invariant($"Version {group.Key.Version} of event '{group.Key.Name}' is declared by {holders}");
                findings.Add(new(holder.Type.FullName, Finding.Of(RuleIds.EventName, Anchor.TypeName, problem, "Give each its own name, or its own version.")));
            }
        }
    }

    private static void Report(IEnumerable<TypeModel> types, Func<TypeModel, string> problem, string advice, List<CatalogFinding> findings) =>
        findings.AddRange(types.Select(type => new CatalogFinding(type.FullName, Finding.Of(RuleIds.OneApp, Anchor.TypeName, problem(type), advice))));
}
