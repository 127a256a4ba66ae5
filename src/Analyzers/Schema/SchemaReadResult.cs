namespace Plainsight.Analyzers.Schema;

/// <summary>A schema that was read, or why it could not be: exactly one of both.</summary>
public sealed class SchemaReadResult
{
    public SchemaReadResult(SchemaDocument document) => Document = document;

    public SchemaReadResult(SchemaFault fault) => Fault = fault;

    public SchemaDocument? Document { get; }

    public SchemaFault? Fault { get; }
}
