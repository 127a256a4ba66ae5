namespace Plainsight.Analyzers.Schema;

/// <summary>The schema to write, or the shipped versions that forbid writing one: exactly one of both.</summary>
public sealed class SchemaMergeResult
{
    public SchemaMergeResult(SchemaDocument document) => Document = document;

    public SchemaMergeResult(IReadOnlyList<SchemaDifference> errors) => Errors = errors;

    public SchemaDocument? Document { get; }

    public IReadOnlyList<SchemaDifference> Errors { get; } = [];
}
