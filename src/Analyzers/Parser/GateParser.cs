using System.Globalization;
using Plainsight.Analyzers.Model;
using Plainsight.Analyzers.Rules;

namespace Plainsight.Analyzers.Parser;

/// <summary>Reads <c>Owner</c>, <c>Review</c> and <c>Expires</c> of an event. What can't be read counts as not given.</summary>
public static class GateParser
{
    private const string Day = "yyyy-MM-dd";

    public static ReviewGates Parse(AttributeUse attribute, ParseScope scope)
    {
        string? owner = attribute.Text("Owner")?.Trim();
        string? review = attribute.Text("Review")?.Trim();
        string? expires = attribute.Text("Expires")?.Trim();
        if (owner is not null && ReasonRules.IsPlaceholder(owner, "owner"))
        {
            scope.Report(RuleIds.Gate, Anchor.TypeArgument(attribute.Position, "Owner"), $"Owner of {scope.Owner} is '{owner}', which is nobody", "Name the team or the person to ask.");
            owner = null;
        }

        if (review is not null && !HttpsAddress.IsAbsolute(review))
        {
            scope.Report(RuleIds.Gate, Anchor.TypeArgument(attribute.Position, "Review"), $"Review of {scope.Owner} is '{review}', which is no absolute https address", "Give the address of the pull request or issue that allowed it.");
            review = null;
        }

        if (expires is not null && !DateTime.TryParseExact(expires, Day, CultureInfo.InvariantCulture, DateTimeStyles.None, out _))
        {
            scope.Report(RuleIds.Duration, Anchor.TypeArgument(attribute.Position, "Expires"), $"Expires of {scope.Owner}", expires, "no date", "Whoever reviews it has to know when it is due.", "Write \"2027-01-31\".");
            expires = null;
        }

        return new ReviewGates(owner, review, expires);
    }
}
