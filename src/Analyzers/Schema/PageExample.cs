using System.Globalization;

namespace Plainsight.Analyzers.Schema;

/// <summary>Makes an example of the message that tells of an event: the keys, the nesting and the types of the wire, with made-up values.</summary>
internal static class PageExample
{
    private const string EventId = "6f1d2c84-9b35-4e07-8a4c-d02b7e9f5136";

    /// <summary>The message as JSON, over several lines.</summary>
    public static string Of(SchemaDocument document, SchemaEvent version) => PageJson.Print(PageSink.Name(document.App.Head) switch
    {
        "otlp" or "otlp-json" => PageExampleOtlp.Of(document, version),
        "cloudevents" => new JsonArray([Message(document, version)]),
        "posthog" or "segment" when PageSink.IsBatch(document.App.Head) => Batch(Message(document, version)),
        _ => Message(document, version),
    });

    /// <summary>The value of a key that is no part.</summary>
    public static JsonNode Envelope(SchemaDocument document, JsonObject entry, SchemaEvent version) => entry.Text("is") switch
    {
        "event" => new JsonText(EventName(document.App.Head, version)),
        "version" => new JsonRaw(Number(version.Version)),
        "id" => new JsonText(EventId),
        "time" => new JsonText(Time(entry.Text("grain"))),
        "key" => new JsonText("(key)"),
        "subject" => Subject(document),
        "constant" => entry.Text("value") is "true" or "false" ? new JsonRaw(entry.Text("value")!) : new JsonText(entry.Text("value") ?? ""),
        _ => new JsonRaw("null"),
    };

    /// <summary>The fields of the context that stand in it: the install id is elsewhere, where the sink has a place for it.</summary>
    public static SchemaEntry[] Context(SchemaDocument document)
    {
        SchemaEntry? subject = document.Envelope.Any(entry => entry.Head.Text("is") == "subject") ? PageFields.InstallId(document) : null;
        return [.. document.Context.Where(field => field != subject)];
    }

    private static JsonObject Message(SchemaDocument document, SchemaEvent version)
    {
        string sink = PageSink.Name(document.App.Head);
        var message = new PageExampleTree(nests: sink is not ("json" or "file"));
        SchemaEntry[] context = Context(document);
        string? beside = sink switch { "posthog" => "properties", "cloudevents" => "data", _ => null };
        bool inlined = context.Length > 0 && document.Envelope.All(entry => entry.Head.Text("is") != "context");
        foreach (SchemaEntry entry in document.Envelope)
        {
            switch (entry.Head.Text("is"))
            {
                // A context without fields is not sent, an event without fields is.
                case "context":
                    message.Merge(context.Length > 0 ? entry.Name : null, PageExampleValue.Of(context));
                    break;
                case "fields":
                    message.Merge(inlined ? beside : null, PageExampleValue.Of(inlined ? context : []));
                    message.Merge(entry.Name, PageExampleValue.Of(version.Fields));
                    inlined = false;
                    break;
                default:
                    message.Add(entry.Name, Envelope(document, entry.Head, version));
                    break;
            }
        }

        message.Merge(inlined ? beside : null, PageExampleValue.Of(inlined ? context : []));
        bool isInside = document.Envelope.Any(entry => entry.Head.Text("is") == "fields");
        message.Merge(null, PageExampleValue.Of(isInside ? [] : version.Fields));
        return message.Build();
    }

    /// <summary>The key stands around the messages.</summary>
    private static JsonObject Batch(JsonObject message) => new(
    [
        .. message.Members.Where(member => member.Name == "api_key"),
        new JsonMember("batch", new JsonArray([message.Where(member => member.Name != "api_key")])),
    ]);

    private static string EventName(JsonObject app, SchemaEvent version) =>
        PageSink.Name(app) == "cloudevents" ? $"{app.Text("name")}.{version.Name}.v{Number(version.Version)}" : version.Name;

    private static JsonNode Subject(SchemaDocument document)
    {
        bool isCloudEvent = PageSink.Name(document.App.Head) == "cloudevents";
        return PageFields.InstallId(document) is not { } id ? new JsonText(isCloudEvent ? "/" + document.App.Name : EventId)
            : isCloudEvent ? new JsonText("urn:uuid:" + PageExampleValue.InstallId)
            : PageExampleValue.Of([id]).Members[0].Value;
    }

    private static string Number(int value) => value.ToString(CultureInfo.InvariantCulture);

    private static string Time(string? grain) => grain switch
    {
        "day" => "2026-01-15T00:00:00Z",
        "hour" => "2026-01-15T09:00:00Z",
        _ => "2026-01-15T09:26:53.589Z",
    };
}
