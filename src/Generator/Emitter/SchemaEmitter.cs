using Plainsight.Analyzers.Model;

namespace Plainsight.Generator.Emitter;

/// <summary>Writes the schema into the assembly, from where the build takes it for the reviewer.</summary>
internal static class SchemaEmitter
{
    public static string Schema(CatalogModel catalog, string json)
    {
        SourceWriter writer = new();
        FileEmitter.Head(writer);
        writer.Line("[assembly: global::Plainsight.TelemetrySchema(");
        using (writer.Indented())
        {
            writer.Line(Literals.Raw(json) + string.Concat(catalog.Events.Select(e => ",\ntypeof(" + e.Type.FullName + ")")) + ")]");
        }

        return writer.ToString();
    }
}
