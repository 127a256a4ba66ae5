using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Plainsight.Analyzers.Rules;

namespace Plainsight.Analyzers.Diagnostics;

public static partial class Descriptors
{
    /// <summary>The rules about what flows into fields, by id.</summary>
    public static ImmutableDictionary<string, DiagnosticDescriptor> Values { get; } =
        new[] { RuleIds.PersonalValue, RuleIds.DerivedNumber, RuleIds.CastEnum }.ToImmutableDictionary(id => id, id => Create(RuleTable.Get(id)));

    /// <summary>PST0304.</summary>
    public static DiagnosticDescriptor NeverTracked { get; } = Create(RuleTable.Get(RuleIds.NeverTracked), compilationEnd: true);

    private static bool IsAboutValues(string id) => id.StartsWith("PST03", StringComparison.Ordinal);
}
