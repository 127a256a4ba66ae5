namespace Plainsight.Analyzers.Rules;

/// <summary>The one table of the rules on declarations: severity, whether a finding blocks, and the text.</summary>
public static partial class RuleTable
{
    private static readonly Dictionary<string, Rule> ById = All.ToDictionary(rule => rule.Id, StringComparer.Ordinal);

    /// <summary>All rules, ordered by id.</summary>
    public static IEnumerable<Rule> All => ((Rule[])[.. Declarations, .. Privacy, .. Names, .. Values, .. Apps]).OrderBy(rule => rule.Id, StringComparer.Ordinal);

    /// <summary>The rule with an id of <see cref="RuleIds"/>.</summary>
    public static Rule Get(string id) => ById[id];

    /// <summary>Whether there is a rule with the id.</summary>
    public static bool Knows(string id) => ById.ContainsKey(id);

    /// <summary>Whether a finding refuses the declaration.</summary>
    public static bool Blocks(Finding finding) => Blocks(finding.RuleId);

    /// <summary>Whether a finding of the rule refuses the declaration.</summary>
    public static bool Blocks(string id) => Get(id).Blocks;
}
