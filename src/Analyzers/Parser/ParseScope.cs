using Microsoft.CodeAnalysis;
using Plainsight.Analyzers.Rules;

namespace Plainsight.Analyzers.Parser;

/// <summary>What the parsers of one declaration share.</summary>
/// <param name="Semantics">The semantic model of the declaration's file.</param>
/// <param name="Kind">What the fields belong to.</param>
/// <param name="Depth">How many objects the fields are nested in: 0 for an event or context.</param>
/// <param name="Findings">What has been found so far.</param>
/// <param name="Cancellation">Stops the parse.</param>
public sealed record ParseScope(SemanticModel Semantics, OwnerKind Kind, int Depth, List<Finding> Findings, CancellationToken Cancellation)
{
    /// <summary>How messages call the declaration: <c>event 'cli_build'</c>.</summary>
    public string Owner { get; set; } = "";

    public void Report(string ruleId, Anchor anchor, params string[] arguments) => Findings.Add(Finding.Of(ruleId, anchor, arguments));
}
