namespace Plainsight.Analyzers.Schema;

/// <summary>Walks over the fields of events and context, with what is inside groups.</summary>
internal static class PageFields
{
    /// <summary>The fields in order, each with its path: <c>shape.models</c>.</summary>
    public static IEnumerable<(string Path, SchemaEntry Field)> All(IEnumerable<SchemaEntry> fields, string prefix = "") =>
        fields.SelectMany(field => All(field.Fields ?? [], prefix + field.Name + ".").Prepend((prefix + field.Name, field)));

    /// <summary>The install id, or null when there is none: then nothing tells one computer from another.</summary>
    public static SchemaEntry? InstallId(SchemaDocument document) =>
        All(document.Context).Select(each => each.Field).FirstOrDefault(field => Type(field) == "install-id");

    /// <summary>The paths of the pseudonyms in events and context.</summary>
    public static IReadOnlyList<string> Pseudonyms(SchemaDocument document, IReadOnlyList<SchemaEvent> sent) =>
        All(document.Context.Concat(sent.SelectMany(version => version.Fields)))
            .Where(each => Type(each.Field) == "pseudonym")
            .Select(each => each.Path)
            .Distinct()
            .ToArray();

    public static string Type(SchemaEntry field) => field.Head.Text("type") ?? "";

    /// <summary>The texts of an array; empty when there is none.</summary>
    public static IEnumerable<string> Texts(JsonObject head, string name) =>
        head[name] is JsonArray array ? array.Items.OfType<JsonText>().Select(text => text.Value) : [];
}
