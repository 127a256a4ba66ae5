namespace Plainsight.Analyzers.Schema;

/// <summary>Reads the lines of a schema. Members that it does not know are kept as they are and compared as text.</summary>
internal static class SchemaEntryReader
{
    private const string Nested = "fields";

    public static SchemaEntry ReadApp(JsonObject document)
    {
        JsonNode node = document["app"] ?? throw JsonFaultException.At(document, "\"app\" is missing");
        JsonObject app = node as JsonObject ?? throw JsonFaultException.At(node, "\"app\" is an object");
        RequireText(app, "name");
        return new SchemaEntry(app);
    }

    public static IReadOnlyList<SchemaEntry> ReadEnvelope(JsonObject document) =>
        ReadNamed(document, "envelope", "key", item => new SchemaEntry(item));

    // Most projects have none, and then the part is left out.
    public static IReadOnlyList<SchemaEntry> ReadWords(JsonObject document) =>
        document["words"] is null ? [] : ReadNamed(document, "words", "word", item => new SchemaEntry(item));

    public static IReadOnlyList<SchemaEntry> ReadFields(JsonObject owner, string name) => ReadNamed(owner, name, "name", ReadField);

    private static SchemaEntry ReadField(JsonObject field)
    {
        RequireText(field, "type");
        return field[Nested] is null
            ? new SchemaEntry(field)
            : new SchemaEntry(WithoutNested(field), ReadFields(field, Nested));
    }

    public static JsonObject WithoutNested(JsonObject owner) => owner.Where(member => member.Name != Nested);

    public static string RequireText(JsonObject owner, string name)
    {
        JsonNode node = owner[name] ?? throw JsonFaultException.At(owner, $"\"{name}\" is missing");
        return node is JsonText { Value: { Length: > 0 } text } ? text : throw JsonFaultException.At(node, $"\"{name}\" is a text");
    }

    /// <summary>Reads an array of objects.</summary>
    public static IEnumerable<JsonObject> ReadObjects(JsonObject owner, string name)
    {
        JsonNode node = owner[name] ?? throw JsonFaultException.At(owner, $"\"{name}\" is missing");
        JsonArray array = node as JsonArray ?? throw JsonFaultException.At(node, $"\"{name}\" is an array");
        return array.Items.Select(item => item as JsonObject ?? throw JsonFaultException.At(item, $"\"{name}\" holds objects"));
    }

    private static List<SchemaEntry> ReadNamed(JsonObject owner, string list, string key, Func<JsonObject, SchemaEntry> read)
    {
        var entries = new List<SchemaEntry>();
        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (JsonObject item in ReadObjects(owner, list))
        {
            string name = RequireText(item, key);
            if (!seen.Add(name))
            {
                throw JsonFaultException.At(item, $"'{name}' stands twice in \"{list}\"");
            }

            entries.Add(read(item));
        }

        return entries;
    }
}
