using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Plainsight.Analyzers.Rules;
using Plainsight.Analyzers.Schema;

namespace Plainsight.Analyzers.Diagnostics;

public static partial class Descriptors
{
    /// <summary>The rules about the reviewed schema, by id. Their texts are those of the build task, see <see cref="SchemaMessages"/>.</summary>
    public static ImmutableDictionary<string, DiagnosticDescriptor> Schema { get; } = new[]
    {
        AboutSchema(SchemaRuleIds.NotInFile, "What the code sends must stand in the schema file", RuleSeverity.Review),
        AboutSchema(SchemaRuleIds.ShippedChanged, "The shape of a shipped version must not change", RuleSeverity.Error),
        AboutSchema(SchemaRuleIds.NotInCode, "The schema file must not promise what the code does not send", RuleSeverity.Review),
        AboutSchema(SchemaRuleIds.Malformed, "The schema file must be readable", RuleSeverity.Error),
        AboutSchema(SchemaRuleIds.NoFile, "An app needs a schema file", RuleSeverity.Review),
        AboutSchema(SchemaRuleIds.SurroundingsDiffer, "App, envelope and context must stand in the schema file as they are", RuleSeverity.Review),
    }.ToImmutableDictionary(descriptor => descriptor.Id);

    private static DiagnosticDescriptor AboutSchema(string id, string title, RuleSeverity severity) =>
        Create(id, title, "{0}", severity, compilationEnd: true);
}
