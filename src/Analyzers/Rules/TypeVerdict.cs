namespace Plainsight.Analyzers.Rules;

/// <summary>What the allow-list says about a type: either a kind, or the rule that refuses it.</summary>
/// <param name="Kind">How the field is read, or null when it is refused.</param>
/// <param name="RuleId">The rule that refuses it, or null.</param>
/// <param name="What">How a message calls the type.</param>
/// <param name="HostFact">In a context: the host fact that fills it, or null.</param>
public sealed record TypeVerdict(FieldKind? Kind, string? RuleId, string What, string? HostFact = null)
{
    public static TypeVerdict Allowed(FieldKind kind, string what, string? hostFact = null) => new(kind, null, what, hostFact);

    public static TypeVerdict Refused(string ruleId, string what) => new(null, ruleId, what);
}
