using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Plainsight.Analyzers.Rules;

namespace Plainsight.Analyzers.Diagnostics;

public static partial class Descriptors
{
    /// <summary>The rules that one declaration alone can break, by id.</summary>
    public static ImmutableDictionary<string, DiagnosticDescriptor> Live { get; } =
        RuleTable.All.Where(rule => rule.Id is not (RuleIds.OneApp or RuleIds.ReservedInterface or RuleIds.Budget) && !IsAboutValues(rule.Id))
            .ToImmutableDictionary(rule => rule.Id, rule => Create(rule));

    /// <summary>The rules that need all declarations of the compilation, by id.</summary>
    public static ImmutableDictionary<string, DiagnosticDescriptor> Catalog { get; } =
        new[] { RuleIds.EventName, RuleIds.WireName, RuleIds.OneApp, RuleIds.TooMany }
            .ToImmutableDictionary(id => id, id => Create(RuleTable.Get(id), compilationEnd: true));

    /// <summary>PST0121.</summary>
    public static DiagnosticDescriptor Budget { get; } = Create(RuleTable.Get(RuleIds.Budget), compilationEnd: true);

    /// <summary>PST0006.</summary>
    public static DiagnosticDescriptor ReservedInterface { get; } = Create(RuleTable.Get(RuleIds.ReservedInterface));
}
