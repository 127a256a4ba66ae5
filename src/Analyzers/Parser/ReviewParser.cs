using Plainsight.Analyzers.Model;
using Plainsight.Analyzers.Parser.Fields;
using Plainsight.Analyzers.Rules;

namespace Plainsight.Analyzers.Parser;

/// <summary>Reads <c>[Reviewed]</c> and takes back the findings that it answers. A review with a fault of its own answers nothing.</summary>
public static class ReviewParser
{
    /// <summary>The reviews of a field that answer something, or that may answer what is said about its name and its values.</summary>
    /// <param name="field">The field.</param>
    /// <param name="type">What the field holds; null when its type is refused, which no review changes.</param>
    public static EquatableArray<Review> ParseField(FieldSource field, FieldType? type)
    {
        string subject = $"field '{field.Name}' of {field.Scope.Owner}";
        var reviews = new List<Review>();
        foreach ((AttributeUse attribute, Review review) in Sound(field.Attributes, subject, field.Name, at => Anchor.ParameterAttribute(field.Position, at), field.Scope.Findings))
        {
            if (type is null)
            {
                continue;
            }

            if (ReviewRules.IsAboutNames(review.Rule))
            {
                reviews.Add(review with { Pending = attribute.Position });
            }
            else if (ReviewRules.Answer(review, field.Scope.Findings, finding => finding.Anchor.IsAt(field.Position)))
            {
                reviews.Add(review);
            }
            else
            {
                field.Scope.Findings.Add(ReviewRules.Unused(review.Rule, Anchor.ParameterAttribute(field.Position, attribute.Position), subject));
            }
        }

        return reviews.ToEquatableArray();
    }

    /// <summary>The reviews of a type that answer something said about its name on the wire, or that may. Only an event has such a name.</summary>
    public static EquatableArray<Review> ParseType(
        IReadOnlyList<AttributeUse> attributes, string subject, string name, List<Finding> findings, bool isEvent = false)
    {
        var reviews = new List<Review>();
        foreach ((AttributeUse attribute, Review review) in Sound(attributes, subject, name, Anchor.TypeAttribute, findings))
        {
            if (isEvent && ReviewRules.IsAboutNames(review.Rule))
            {
                reviews.Add(review with { Pending = attribute.Position });
            }
            else if (ReviewRules.Answer(review, findings, finding => finding.Anchor.Kind is AnchorKind.TypeName or AnchorKind.TypeAttribute))
            {
                reviews.Add(review);
            }
            else
            {
                findings.Add(ReviewRules.Unused(review.Rule, Anchor.TypeAttribute(attribute.Position), subject));
            }
        }

        return reviews.ToEquatableArray();
    }

    private static List<(AttributeUse Attribute, Review Review)> Sound(
        IReadOnlyList<AttributeUse> attributes, string subject, string name, Func<int, Anchor> anchor, List<Finding> findings)
    {
        var sound = new List<(AttributeUse Attribute, Review Review)>();
        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (AttributeUse attribute in attributes)
        {
            if (attribute.Name != AttributeNames.Reviewed)
            {
                continue;
            }

            var review = new Review(Text(attribute, "rule", 0), Text(attribute, "url", 1), Text(attribute, "why", 2));
            if (Fault(review, name, seen.Add(review.Rule)) is { } fault)
            {
                findings.Add(ReviewRules.Refuse(review.Rule, anchor(attribute.Position), subject, fault.Problem, fault.Advice));
            }
            else
            {
                sound.Add((attribute, review));
            }
        }

        return sound;
    }

    private static (string Problem, string Advice)? Fault(Review review, string name, bool isFirst) =>
        !RuleTable.Knows(review.Rule) ? ("names no rule", "Name the rule that reports, for example \"PST0110\".")
        : !RuleTable.Get(review.Rule).Reviewable ? ("names a rule that has no way past", "Do what the rule says: only rules on names, and PST0130, can be reviewed.")
        : !isFirst ? ("names a rule that another [Reviewed] names too", "Keep one of them.")
        : !HttpsAddress.IsAbsolute(review.Url) ? ("does not say where the review can be read", "Give the absolute https address of a pull request or an issue.")
        : ReasonRules.IsPlaceholder(review.Why, name) ? ("gives no reason", "Say why the value is fit to be sent.")
        : null;

    private static string Text(AttributeUse attribute, string name, int position) => attribute.Text(name, position: position)?.Trim() ?? "";
}
