using Plainsight.Analyzers.Model;

namespace Plainsight.Analyzers.Schema;

/// <summary>Builds the schema from what the code declares.</summary>
public static class SchemaBuilder
{
    public static SchemaDocument Build(CatalogModel catalog)
    {
        AppModel app = catalog.App;
        var fields = new SchemaFields(app.InstallIdLifetime);
        return new SchemaDocument(
            SchemaApp.Build(app),
            SchemaEnvelope.Build(app.Envelope),
            catalog.Context is { } context ? fields.Build(context.Fields) : [],
            catalog.Events.Select(model => BuildEvent(model, fields)));
    }

    private static SchemaEvent BuildEvent(EventModel model, SchemaFields fields)
    {
        JsonObjectBuilder head = new JsonObjectBuilder()
            .Text("event", model.Name)
            .Number("version", model.Version)
            .Text("why", model.Why);
        SchemaReviews.Add(head, model.Reviews);
        return new SchemaEvent(new SchemaEntry(head.Build(), fields.Build(model.Fields)));
    }
}
