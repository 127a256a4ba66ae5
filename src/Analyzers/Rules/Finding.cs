using Plainsight.Analyzers.Model;

namespace Plainsight.Analyzers.Rules;

/// <summary>Something that a rule says about a declaration. Value-equal and free of positions, so that it can cross an incremental pipeline.</summary>
/// <param name="RuleId">The rule.</param>
/// <param name="Anchor">What it points at.</param>
/// <param name="Arguments">The values of the rule's message.</param>
public sealed record Finding(string RuleId, Anchor Anchor, EquatableArray<string> Arguments)
{
    public static Finding Of(string ruleId, Anchor anchor, params string[] arguments) => new(ruleId, anchor, arguments.ToEquatableArray());
}
