using Plainsight.Analyzers.Model;

namespace Plainsight.Analyzers.Rules;

/// <summary>PST0010 for projects that require an owner, a review or an expiry of each event.</summary>
public static class GateRules
{
    /// <summary>What an event lacks of what is required.</summary>
    /// <param name="model">The event.</param>
    /// <param name="isRequired">Whether the project requires a property: <c>owner</c>, <c>review</c>, <c>expiry</c>.</param>
    public static IEnumerable<Finding> Check(EventModel model, Func<string, bool> isRequired)
    {
        ReviewGates gates = model.Gates;
        (string Key, string Property, bool IsGiven, string Example)[] required =
        [
            ("owner", "Owner", gates.Owner is not null, "Owner = \"the team to ask\""),
            ("review", "Review", gates.Review is not null, "Review = \"https://…/pull/12\""),
            ("expiry", "Expires", gates.Expires is not null, "Expires = \"2027-01-31\""),
        ];
        return required
            .Where(each => !each.IsGiven && isRequired(each.Key))
            .Select(each => Finding.Of(RuleIds.Gate, Anchor.TypeName, $"Event '{model.Name}' has no {each.Property}, which this project requires (plainsight_require_{each.Key})", $"Add {each.Example} to [TelemetryEvent]."));
    }
}
