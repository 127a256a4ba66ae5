namespace Plainsight.Analyzers.Schema;

/// <summary>Reads a schema: the file, or the text that an assembly holds.</summary>
public static class SchemaReader
{
    private static readonly string[] Parts = ["plainsight", "app", "words", "envelope", "context", "events"];

    /// <summary>Reads a text. Throws nothing: what is wrong with the text is in the result.</summary>
    public static SchemaReadResult Read(string text)
    {
        try
        {
            SchemaFault? fault = text.Length > JsonReader.LongestText ? null : UnreadableBytes.Find(text) ?? MergeMarkers.Find(text);
            return fault is not null
                ? new SchemaReadResult(fault)
                : new SchemaReadResult(ReadDocument(JsonReader.Read(text.TrimStart('\ufeff'))));
        }
        catch (JsonFaultException fault)
        {
            return new SchemaReadResult(fault.Fault);
        }
    }

    private static SchemaDocument ReadDocument(JsonNode root)
    {
        JsonObject document = root as JsonObject ?? throw JsonFaultException.At(root, "a schema is an object");
        CheckFormat(document);
        foreach (JsonMember member in document.Members.Where(member => !Parts.Contains(member.Name)))
        {
            throw JsonFaultException.At(member.Value, $"a schema has no part \"{member.Name}\"");
        }

        return new SchemaDocument(
            SchemaEntryReader.ReadApp(document),
            SchemaEntryReader.ReadEnvelope(document),
            SchemaEntryReader.ReadFields(document, "context"),
            SchemaEventReader.ReadAll(document))
        {
            Words = SchemaEntryReader.ReadWords(document),
        };
    }

    // First of all: another format may name everything else differently.
    private static void CheckFormat(JsonObject document)
    {
        JsonNode format = document["plainsight"] ?? throw JsonFaultException.At(document, "\"plainsight\": 1, the format of the file, is missing");
        if (format is not JsonRaw { Spelling: "1" })
        {
            throw JsonFaultException.At(format, "this version of Plainsight reads \"plainsight\": 1; the file was written by another one");
        }
    }
}
