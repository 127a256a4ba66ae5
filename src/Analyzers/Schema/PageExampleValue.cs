namespace Plainsight.Analyzers.Schema;

/// <summary>Makes up a value that a field can hold.</summary>
internal static class PageExampleValue
{
    /// <summary>An install id.</summary>
    public const string InstallId = "5c0a4b7e-13d9-4f62-b8a1-7e64c0d9f325";

    private const string Other = "other";
    private const int ItemsShown = 2;

    public static JsonObject Of(IReadOnlyList<SchemaEntry> fields) =>
        new(fields.Select(field => new JsonMember(field.Name, Of(field))).ToArray());

    private static JsonNode Of(SchemaEntry field)
    {
        JsonObject head = field.Head;
        string[] values = PageFields.Texts(head, "values").ToArray();
        return head.Text("type") switch
        {
            "bool" => new JsonRaw("true"),
            "enum" => Text(values.FirstOrDefault(IsTelling) ?? values.FirstOrDefault()),
            "flags" => Array(values.Take(ItemsShown)),
            "integer" or "real" or "duration" => PageExampleNumber.Of(head),
            "version" => Text(Version(head.Text("kind"))),
            "install-id" => Id(head, InstallId),
            "session-id" => Id(head, "b7e0f3a1-52c8-4d96-9e14-08a6d5c27f4b"),
            "run-id" => Id(head, "1d94e6c2-a07b-4853-8f3d-c5b2907e6a18"),
            "vocabulary" => Text(Other),
            "command" or "alias" => Text(values.FirstOrDefault(IsTelling) ?? Other),
            "options" => Array(values.Take(ItemsShown).SelectMany(word => word.Split(['='], 2))),
            "counts" => new JsonObject(values.Select(value => new JsonMember(value, PageExampleNumber.Of(head))).ToArray()),
            "pseudonym" => Text(head.Text("kind") == "shake128" ? "Zt7wQx0JmVb2RkLc9aYd" : "9c41f07be25d83a6"),
            "exception" => Text(values.FirstOrDefault(IsTelling) ?? Other),
            "route" => Text(values.FirstOrDefault() ?? "unlisted"),
            "constant" => Text(head.Text("value")),
            "group" => Of(field.Fields ?? []),
            _ => new JsonRaw("null"),
        };
    }

    private static bool IsTelling(string value) => value != Other;

    private static JsonNode Text(string? text) => text is null ? new JsonRaw("null") : new JsonText(text);

    private static JsonArray Array(IEnumerable<string> texts) => new(texts.Select(text => (JsonNode)new JsonText(text)).ToArray());

    private static JsonText Id(JsonObject head, string id) => new(head.Text("format") == "N" ? id.Replace("-", "") : id);

    private static string Version(string? kind) => kind switch
    {
        "app" => "1.4.0",
        "runtime" => "8.0.11",
        "os" => "6.1.0",
        _ => "1.2.3",
    };
}
