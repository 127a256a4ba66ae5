namespace Plainsight.Analyzers.Schema;

/// <summary>A name and its value inside an object.</summary>
public sealed class JsonMember(string name, JsonNode value)
{
    public string Name { get; } = name;

    public JsonNode Value { get; } = value;
}
