using System.Globalization;

namespace Plainsight.Analyzers.Schema;

/// <summary>Reads the events of a schema.</summary>
internal static class SchemaEventReader
{
    public static IReadOnlyList<SchemaEvent> ReadAll(JsonObject document)
    {
        var events = new List<SchemaEvent>();
        var seen = new HashSet<(string, int)>();
        foreach (JsonObject item in SchemaEntryReader.ReadObjects(document, "events"))
        {
            SchemaEvent version = Read(item);
            if (!seen.Add((version.Name, version.Version)))
            {
                throw JsonFaultException.At(item, $"'{version.Name}' version {version.Version.ToString(CultureInfo.InvariantCulture)} stands twice");
            }

            events.Add(version);
        }

        return events;
    }

    private static SchemaEvent Read(JsonObject item)
    {
        SchemaEntryReader.RequireText(item, "event");
        CheckVersion(item);
        CheckStatus(item);
        return new SchemaEvent(new SchemaEntry(SchemaEntryReader.WithoutNested(item), SchemaEntryReader.ReadFields(item, "fields")));
    }

    private static void CheckVersion(JsonObject item)
    {
        JsonNode node = item["version"] ?? throw JsonFaultException.At(item, "\"version\" is missing");
        if (node is not JsonRaw raw
            || !int.TryParse(raw.Spelling, NumberStyles.None, CultureInfo.InvariantCulture, out int version)
            || version < 1)
        {
            throw JsonFaultException.At(node, "\"version\" is a whole number, 1 or more");
        }
    }

    // Absent in the schema that an assembly holds: code does not know what has been shipped.
    private static void CheckStatus(JsonObject item)
    {
        if (item["status"] is { } status && status is not JsonText { Value: SchemaStatus.Draft or SchemaStatus.Shipped or SchemaStatus.Retired })
        {
            throw JsonFaultException.At(status, "\"status\" is \"draft\", \"shipped\" or \"retired\"");
        }
    }
}
