using Plainsight.Analyzers.Model;

namespace Plainsight.Analyzers.Rules;

/// <summary>PST0131, and what a review does: it takes back what one rule says about one field or name.</summary>
public static class ReviewRules
{
    /// <summary>Takes the findings that a review answers out of the list. False when there are none.</summary>
    public static bool Answer(Review review, List<Finding> findings, Func<Finding, bool> concerns) =>
        findings.RemoveAll(finding => finding.RuleId == review.Rule && concerns(finding)) > 0;

    /// <summary>Whether a rule judges names and values. They are judged when all of a declaration is known, the words of its vocabularies too.</summary>
    public static bool IsAboutNames(string rule) =>
        rule is RuleIds.NameOfPerson or RuleIds.NameOfSecret or RuleIds.NameOfPlace or RuleIds.NameOfText or RuleIds.NameOfTrait or RuleIds.RefusedWord;

    /// <summary>Lets a field's reviews answer what was found in its name and its values, and keeps those that answer something.</summary>
    public static EquatableArray<Review> AnswerWords(EquatableArray<Review> reviews, VocabularyUse use, List<Finding> findings)
    {
        var kept = new List<Review>();
        foreach (Review review in reviews)
        {
            if (Answer(review, findings, _ => true) || review.Pending < 0)
            {
                kept.Add(review with { Pending = -1 });
            }
            else
            {
                Anchor anchor = use.InGroup ? use.Anchor : Anchor.ParameterAttribute(use.Anchor.Parameter, review.Pending);
                findings.Add(Unused(review.Rule, anchor, $"field '{use.Field}' of {use.Owner}"));
            }
        }

        return kept.ToEquatableArray();
    }

    public static Finding Unused(string rule, Anchor anchor, string subject) =>
        Refuse(rule, anchor, subject, "answers nothing: the rule has nothing to say there", "Remove it.");

    public static Finding Refuse(string rule, Anchor anchor, string subject, string problem, string advice) =>
        Finding.Of(RuleIds.Reviewed, anchor, rule, subject, problem, advice);
}
