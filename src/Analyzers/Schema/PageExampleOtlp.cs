namespace Plainsight.Analyzers.Schema;

/// <summary>Makes an example of a log record in OpenTelemetry's JSON, which also shows what a protobuf message holds.</summary>
internal static class PageExampleOtlp
{
    private const string Resource = "resource: ";
    private const string Attributes = "attributes: ";

    public static JsonObject Of(SchemaDocument document, SchemaEvent version)
    {
        string prefix = document.App.Name + ".";
        JsonNode[] resource =
        [
            .. Named(document, version, Resource),
            .. PageExampleValue.Of(PageExample.Context(document)).Members.Select(member => Attribute(prefix + member.Name, member.Value)),
        ];
        JsonNode[] attributes =
        [
            .. Named(document, version, Attributes),
            .. PageExampleValue.Of(version.Fields).Members.Select(member => Attribute(prefix + member.Name, member.Value)),
        ];
        JsonMember[] record =
        [
            .. document.Envelope.Where(entry => !entry.Name.Contains('.') && entry.Head.Text("is") is not ("context" or "fields")).Select(entry => Member(document, version, entry)),
            new JsonMember("attributes", new JsonArray(attributes)),
        ];
        JsonObject scope = Object("name", new JsonText("Plainsight"));
        JsonObject logs = new([new JsonMember("scope", scope), new JsonMember("logRecords", new JsonArray([new JsonObject(record)]))]);
        JsonObject item = new([new JsonMember("resource", Object("attributes", new JsonArray(resource))), new JsonMember("scopeLogs", new JsonArray([logs]))]);
        return Object("resourceLogs", new JsonArray([item]));
    }

    private static IEnumerable<JsonNode> Named(SchemaDocument document, SchemaEvent version, string part) => document.Envelope
        .Where(entry => entry.Name.StartsWith(part, StringComparison.Ordinal))
        .Select(entry => Attribute(entry.Name.Substring(part.Length), PageExample.Envelope(document, entry.Head, version)));

    private static JsonMember Member(SchemaDocument document, SchemaEvent version, SchemaEntry entry) => new(entry.Name, entry.Head.Text("is") switch
    {
        "time" => new JsonText(entry.Head.Text("grain") switch { "day" => "1768435200000000000", "hour" => "1768467600000000000", _ => "1768469213589000000" }),
        "constant" => new JsonRaw(entry.Head.Text("value") ?? "null"),
        "event" => new JsonText(document.App.Name + "." + version.Name),
        _ => PageExample.Envelope(document, entry.Head, version),
    });

    private static JsonObject Attribute(string key, JsonNode value) => new([new JsonMember("key", new JsonText(key)), new JsonMember("value", Value(value))]);

    private static JsonObject Value(JsonNode value) => value switch
    {
        JsonText text => Object("stringValue", text),
        JsonRaw { Spelling: "true" or "false" } flag => Object("boolValue", flag),
        JsonRaw { Spelling: "null" } => new JsonObject([]),
        JsonRaw number when number.Spelling.Contains('.') => Object("doubleValue", number),
        JsonRaw number => Object("intValue", new JsonText(number.Spelling)),
        JsonArray list => Object("arrayValue", Object("values", new JsonArray(list.Items.Select(item => (JsonNode)Value(item)).ToArray()))),
        JsonObject members => Object("kvlistValue", Object("values", new JsonArray(members.Members.Select(member => (JsonNode)Attribute(member.Name, member.Value)).ToArray()))),
        _ => new JsonObject([]),
    };

    private static JsonObject Object(string name, JsonNode value) => new([new JsonMember(name, value)]);
}
