namespace Plainsight.Analyzers.Schema;

/// <summary>Carries a fault out of the reader. It never leaves this folder.</summary>
internal sealed class JsonFaultException(int line, int column, string message) : Exception(message)
{
    public SchemaFault Fault { get; } = new(line, column, message);

    public static JsonFaultException At(JsonNode node, string message) => new(node.Line, node.Column, message);
}
