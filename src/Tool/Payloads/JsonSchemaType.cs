using Plainsight.Analyzers.Schema;

namespace Plainsight.Tool.Payloads;

/// <summary>Says in the words of JSON Schema what a value can be. Only keywords that have meant the same since draft 4, so that older libraries understand it too: no <c>const</c>, no <c>prefixItems</c>.</summary>
internal static class JsonSchemaType
{
    /// <summary>The members of the schema.</summary>
    public static (string Name, JsonNode? Value)[] Of(WireType type, bool nullable) => type switch
    {
        WireType.Truth => [Type("boolean", nullable)],
        WireType.Words words => [Type("string", nullable), ("enum", Enum(words.Values.Select(Json.Text), nullable))],
        WireType.Text text =>
        [
            Type("string", nullable),
            ("pattern", Json.Text("^" + text.Form.Pattern + "$")),
            ("maxLength", Json.Number(text.Form.Longest)),
        ],
        WireType.Set set =>
        [
            Type("array", nullable),
            ("items", Items(set.Values)),
            ("maxItems", Json.Number(set.Values.Count)),
            ("uniqueItems", Json.True),
        ],
        WireType.Options options =>
        [
            Type("array", nullable),
            ("items", Items(Texts(options).Distinct())),
            ("maxItems", Json.Number(Texts(options).Count())),
        ],
        WireType.Steps steps => [Type("integer", nullable), ("enum", Enum(steps.Values.Select(Json.Number), nullable))],
        WireType.Number number =>
        [
            Type(number.Decimals == 0 ? "integer" : "number", nullable),
            ("minimum", Json.Number(number.Least)),
            ("maximum", Json.Number(number.Most)),
            ("multipleOf", number.Decimals == 0 ? null : Json.Number((decimal)Math.Pow(10, -number.Decimals))),
        ],
        WireType.Members members =>
        [
            Type("object", nullable),
            ("properties", Json.Object([.. members.Fields.Select(field => (field.Name, (JsonNode?)Field(field)))])),
            ("required", Required(members)),
            ("additionalProperties", Json.False),
        ],
        _ => throw new ArgumentOutOfRangeException(nameof(type)),
    };

    private static JsonObject Field(WireField field) =>
        Json.Object([("description", field.Why.Length == 0 ? null : Json.Text(field.Why)), .. Of(field.Type, field.Nullable)]);

    private static (string Name, JsonNode? Value) Type(string name, bool nullable) =>
        ("type", nullable ? Json.Texts([name, "null"]) : Json.Text(name));

    private static JsonNode Enum(IEnumerable<JsonNode> values, bool nullable) => Json.Array(nullable ? values.Append(Json.Null) : values);

    // A set without a member is always empty, and an enum without a value is no schema.
    private static JsonNode? Items(IEnumerable<string> values) =>
        values.ToArray() is { Length: > 0 } some ? Json.Object(("type", Json.Text("string")), ("enum", Json.Texts(some))) : null;

    private static IEnumerable<string> Texts(WireType.Options options) =>
        options.Values.SelectMany(option => option.Value is null ? new[] { option.Name } : [option.Name, option.Value]);

    private static JsonNode? Required(WireType.Members members) =>
        members.Fields.Where(field => field.Required).Select(field => field.Name).ToArray() is { Length: > 0 } names ? Json.Texts(names) : null;
}
