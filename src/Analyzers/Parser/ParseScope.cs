using Microsoft.CodeAnalysis;
using Plainsight.Analyzers.Names;
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

    /// <summary>The project's own words.</summary>
    public ProjectWords Project { get; set; } = ProjectWords.None;

    /// <summary>The names and values seen so far.</summary>
    public List<NameUse> Names { get; } = [];

    /// <summary>The rules on names that were reviewed, with the position of the parameter; -1 for the type.</summary>
    public List<(int Parameter, string Rule)> Reviews { get; } = [];

    // Of a declaration that is read to the end the names are judged with the words of its vocabularies.
    /// <summary>Says what is wrong with the names of a declaration that is refused anyway, so that nobody has to find out one by one.</summary>
    public void ExplainNames()
    {
        if (Findings.Any(RuleTable.Blocks))
        {
            Findings.AddRange(SendableRules.Judge(Names, Project).Where(finding => !Reviews.Contains((finding.Anchor.Parameter, finding.RuleId))));
        }
    }

    public void Report(string ruleId, Anchor anchor, params string[] arguments) => Findings.Add(Finding.Of(ruleId, anchor, arguments));
}
