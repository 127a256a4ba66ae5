using Plainsight.Analyzers.Model;

namespace Plainsight.Analyzers.Schema;

/// <summary>Builds the schema from what the code declares.</summary>
public static class SchemaBuilder
{
    public static SchemaDocument Build(CatalogModel catalog)
    {
        AppModel app = catalog.App;
        var fields = new SchemaFields(app.InstallIdLifetime, app.MarksCi);
        return new SchemaDocument(
            SchemaApp.Build(app),
            SchemaEnvelope.Build(app, catalog.Context),
            catalog.Context is { } context && IsSent(app) ? fields.Build(context.Fields) : [],
            catalog.Events.Select(model => BuildEvent(model, fields)))
        {
            Words = catalog.Words.Select(BuildWord).ToArray(),
        };
    }

    // Only where the app sets the envelope can it leave the context out; the file lists what is sent.
    private static bool IsSent(AppModel app) => app.Sink.FixedKeys.Contains("Context") || app.Envelope.Context is not null;

    private static SchemaEntry BuildWord(ProjectWord word) => new(new JsonObjectBuilder()
        .Text("word", word.Text)
        .Text("as", word.IsAllowed ? "allowed" : "refused")
        .Text("why", word.Why)
        .Build());

    private static SchemaEvent BuildEvent(EventModel model, SchemaFields fields)
    {
        JsonObjectBuilder head = new JsonObjectBuilder()
            .Text("event", model.Name)
            .Number("version", model.Version)
            .Text(SchemaGates.Was, model.Was)
            .Text("at-most-every", model.AtMostEvery)
            .Text("why", model.Why);
        SchemaGates.Add(head, model.Gates);
        SchemaReviews.Add(head, model.Reviews);
        return new SchemaEvent(new SchemaEntry(head.Build(), fields.Build(model.Fields)));
    }
}
