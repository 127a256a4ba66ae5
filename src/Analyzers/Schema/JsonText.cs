namespace Plainsight.Analyzers.Schema;

/// <summary>A JSON string.</summary>
public sealed class JsonText(string value) : JsonNode
{
    public string Value { get; } = value;
}
