using System.Globalization;

namespace Plainsight.Analyzers.Schema;

/// <summary>Makes an example of the message that tells of an event: the keys, the nesting and the types of the wire, with made-up values.</summary>
internal static class PageExample
{
    private const string EventId = "6f1d2c84-9b35-4e07-8a4c-d02b7e9f5136";

    /// <summary>The message as JSON, over several lines.</summary>
    public static string Of(SchemaDocument document, SchemaEvent version)
    {
        var members = new List<JsonMember>();
        foreach (SchemaEntry entry in document.Envelope.Where(entry => !IsPart(entry)))
        {
            members.Add(new JsonMember(entry.Name, Envelope(entry.Head, version)));
        }

        // A context without fields is not sent, an event without fields is.
        Add(members, document, "context", document.Context, document.Context.Count > 0);
        Add(members, document, "fields", version.Fields, isSentEmpty: true);
        return PageJson.Print(new JsonObject(members));
    }

    private static bool IsPart(SchemaEntry entry) => entry.Head.Text("is") is "context" or "fields";

    private static void Add(List<JsonMember> members, SchemaDocument document, string part, IReadOnlyList<SchemaEntry> fields, bool isSentEmpty)
    {
        JsonObject values = PageExampleValue.Of(fields);
        string? key = document.Envelope.FirstOrDefault(entry => entry.Head.Text("is") == part)?.Name;
        if (key is null)
        {
            members.AddRange(values.Members);
        }
        else if (isSentEmpty)
        {
            members.Add(new JsonMember(key, values));
        }
    }

    private static JsonNode Envelope(JsonObject entry, SchemaEvent version) => entry.Text("is") switch
    {
        "event" => new JsonText(version.Name),
        "version" => new JsonRaw(version.Version.ToString(CultureInfo.InvariantCulture)),
        "id" => new JsonText(EventId),
        "time" => new JsonText(Time(entry.Text("grain"))),
        _ => new JsonRaw("null"),
    };

    private static string Time(string? grain) => grain switch
    {
        "day" => "2026-01-15T00:00:00Z",
        "hour" => "2026-01-15T09:00:00Z",
        _ => "2026-01-15T09:26:53.589Z",
    };
}
