namespace Plainsight.Analyzers.Schema;

/// <summary>A JSON array.</summary>
public sealed class JsonArray(IReadOnlyList<JsonNode> items) : JsonNode
{
    public IReadOnlyList<JsonNode> Items { get; } = items;
}
