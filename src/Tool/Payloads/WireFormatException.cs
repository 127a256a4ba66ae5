using Plainsight.Analyzers.Schema;

namespace Plainsight.Tool.Payloads;

/// <summary>Carries out of this folder's readers that a line of the schema says something that they do not understand.</summary>
internal sealed class WireFormatException(JsonNode node, string message) : Exception(message)
{
    public JsonNode Node { get; } = node;
}
