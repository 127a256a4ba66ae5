namespace Plainsight.Analyzers.Rules;

public static partial class RuleTable
{
    private static Rule[] Privacy =>
    [
        new(RuleIds.FreeText, RuleSeverity.Error, true,
            "A field must not hold free text",
            "Field '{0}' of {1} is {2}: free text can hold a path, a name or a secret. Declare the values you expect as an enum or a [Vocabulary]."),
        new(RuleIds.Place, RuleSeverity.Error, true,
            "A field must not hold a path or a place",
            "Field '{0}' of {1} is {2}: it tells where somebody's files, code or home are. Send what you want to know about it as an enum, a bool or a count."),
        new(RuleIds.Identity, RuleSeverity.Error, true,
            "A field must not hold an identity or a secret",
            "Field '{0}' of {1} is {2}: it can point at one person or open a door. Send what you want to know about it as an enum or a bool."),
        new(RuleIds.OpenBag, RuleSeverity.Error, true,
            "A field must not be an open bag",
            "Field '{0}' of {1} is {2}: nobody can say in advance what will be in it. Declare each value as a field of its own, or a [TelemetryGroup]; send a collection as its count."),
        new(RuleIds.OtherType, RuleSeverity.Error, true,
            "A field must have a type of the allow-list",
            "Field '{0}' of {1} is {2}: only types whose every value can be reviewed may be sent. Use a bool, an enum, an integer, a TimeSpan or another type of docs/allow-list.md."),
        new(RuleIds.RawIdOrTime, RuleSeverity.Error, true,
            "A field must not hold a raw id, date or time",
            "Field '{0}' of {1} is {2}: an id or a moment can be matched with other logs and names one person's run. Use an id type such as RunId, or a TimeSpan for how long something took."),
        new(RuleIds.Range, RuleSeverity.Error, true,
            "Buckets, clamps, units, decimals, formats, vocabularies and budgets must make sense",
            "{0} of {1}: {2}. How much of a value is sent has to be clear to the people it comes from. {3}"),
        new(RuleIds.Budget, RuleSeverity.Warning, false,
            "An event should keep to its budget of bits",
            "Event '{0}' can tell {1} bits with its context, and its budget is {2}. The more it tells, the fewer people share what it says. Largest first: {3}.{4} Put numbers into buckets, leave out what answers no question, or raise Budget."),
        new(RuleIds.TooMany, RuleSeverity.Error, true,
            "A declaration must stay small enough to be reviewed",
            "{0}. A list that nobody reads to the end protects nobody, and consent is kept for up to 64 fields. {1}"),
        new(RuleIds.PublicPseudonym, RuleSeverity.Error, true,
            "A pseudonym must have a key of its own installation",
            "Field '{0}' of {1} is {2}: everybody can hash a list of guesses in the same way and find the text behind it. Use Pseudonym, whose key never leaves the computer, or record the review that allows it: [Reviewed(\"PST0130\", url, why)].",
            Reviewable: true),
        new(RuleIds.Reviewed, RuleSeverity.Error, false,
            "An exception needs a rule that it answers, a review and a reason",
            "[Reviewed] for '{0}' on {1} {2}. The people it concerns are shown each exception, with its reason and the review that allowed it. {3}"),
    ];
}
