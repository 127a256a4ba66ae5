namespace Plainsight.Analyzers.Schema;

/// <summary>A value that was read, or why it could not be: exactly one of both.</summary>
internal sealed record JsonReadResult(JsonNode? Node, SchemaFault? Fault);
