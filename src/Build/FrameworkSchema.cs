using Plainsight.Analyzers.Schema;

namespace Plainsight.Build;

/// <summary>The schema that a project declares for one target framework.</summary>
/// <param name="Framework">The framework's short name; empty when the project has only one.</param>
/// <param name="Document">What the assembly declares.</param>
/// <param name="BuiltUtc">When the assembly was built.</param>
internal sealed record FrameworkSchema(string Framework, SchemaDocument Document, DateTime BuiltUtc)
{
    /// <summary>One problem for each framework that declares something else than the first one: one file can't describe both.</summary>
    public static IEnumerable<BuildProblem> Compare(IReadOnlyList<FrameworkSchema> schemas, string projectFile)
    {
        FrameworkSchema first = schemas[0];
        foreach (FrameworkSchema other in schemas.Skip(1))
        {
            SchemaDocument expected = SchemaMerge.Merge(first.Document, file: null).Document!;
            if (SchemaDiff.Compare(other.Document, expected).FirstOrDefault() is { } difference)
            {
                string message = SchemaMessages.FrameworksDisagree(first.Framework, other.Framework, difference.Line);
                yield return new BuildProblem(SchemaRuleIds.FrameworksDisagree, projectFile, 0, 0, message);
            }
        }
    }
}
