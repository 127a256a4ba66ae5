using System.Globalization;

namespace Plainsight.Analyzers.Schema;

/// <summary>Collects the members of an object; a value that is null or false leaves its member out.</summary>
internal sealed class JsonObjectBuilder
{
    private readonly List<JsonMember> _members = [];

    public JsonObjectBuilder Text(string name, string? value) => value is null ? this : Node(name, new JsonText(value));

    public JsonObjectBuilder Number(string name, long value) => Node(name, NumberNode(value));

    public JsonObjectBuilder Flag(string name, bool value) => value ? Node(name, new JsonRaw("true")) : this;

    public JsonObjectBuilder Texts(string name, IEnumerable<string>? values) =>
        values is null ? this : Node(name, new JsonArray(values.Select(value => (JsonNode)new JsonText(value)).ToArray()));

    public JsonObjectBuilder Numbers(string name, params IEnumerable<long> values) =>
        Node(name, new JsonArray(values.Select(NumberNode).ToArray()));

    public JsonObjectBuilder Objects(string name, IEnumerable<JsonObject> values) =>
        Node(name, new JsonArray(values.Select(value => (JsonNode)value).ToArray()));

    public JsonObjectBuilder ObjectsIfAny(string name, IEnumerable<JsonObject> values) => values.Any() ? Objects(name, values) : this;

    public JsonObject Build() => new(_members);

    private JsonObjectBuilder Node(string name, JsonNode value)
    {
        _members.Add(new JsonMember(name, value));
        return this;
    }

    private static JsonNode NumberNode(long value) => new JsonRaw(value.ToString(CultureInfo.InvariantCulture));
}
