namespace Plainsight.Analyzers.Rules;

public static partial class RuleTable
{
    private static Rule[] Names =>
    [
        new(RuleIds.NameOfPerson, RuleSeverity.Error, true,
            "A name must not tell of a person, an account or a device",
            "{0} names {1}: it leads back to somebody. To count installs put an InstallId in the context; otherwise leave it out.", Reviewable: true),
        new(RuleIds.NameOfSecret, RuleSeverity.Error, true,
            "A name must not tell of a secret",
            "{0} names {1}: whoever reads it can open a door. Send a bool that tells whether there is one; otherwise leave it out.", Reviewable: true),
        new(RuleIds.NameOfPlace, RuleSeverity.Error, true,
            "A name must not tell of a path, a host, a URL or a project",
            "{0} names {1}. To count distinct ones use Pseudonym; otherwise leave it out.", Reviewable: true),
        new(RuleIds.NameOfText, RuleSeverity.Error, true,
            "A name must not tell of free text, a query, arguments or an error's text",
            "{0} names {1}: nobody can say in advance what will be in it. Declare the cases you expect as an enum; otherwise leave it out.", Reviewable: true),
        new(RuleIds.NameOfTrait, RuleSeverity.Error, true,
            "A name must not tell of a sensitive attribute, whatever its type",
            "{0} names {1}: even a yes or no can be held against somebody. Leave it out.", Reviewable: true),
        new(RuleIds.RefusedWord, RuleSeverity.Error, true,
            "A name must not hold a word that the project refuses",
            "{0} holds '{1}', which this project does not send: {2}. Leave it out, or ask those who keep plainsight_refused_words in .editorconfig.", Reviewable: true),
        new(RuleIds.ProjectWords, RuleSeverity.Error, false,
            "A project's own words need reasons",
            "{0} in .editorconfig: '{1}' {2}. Reviewers read in the schema file why a word is let through or kept out. Write word: reason, and | between two."),
    ];
}
