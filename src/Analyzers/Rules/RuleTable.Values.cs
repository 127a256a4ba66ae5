namespace Plainsight.Analyzers.Rules;

public static partial class RuleTable
{
    private static Rule[] Values =>
    [
        new(RuleIds.PersonalValue, RuleSeverity.ConfigurableError, false,
            "What tells something about a person or a computer must not become a field",
            "{0} gets a value from {1}: it tells something about a person, their files or their computer, and would leave it. Send what you want to know about it as a bool, an enum, a [Vocabulary] or a number that the program measures."),
        new(RuleIds.DerivedNumber, RuleSeverity.ConfigurableError, false,
            "A number made of a text must not become a field",
            "{0} gets a number made of text from {1}: whoever can guess the text can check the guess by the number. Compare the text with what you expect and send an enum or a bool, or count things instead of characters."),
        new(RuleIds.CastEnum, RuleSeverity.ConfigurableError, false,
            "An enum value must be one that was declared",
            "{0} gets an enum value that was cast from {1}: any number fits, so nobody can review what is sent. Choose the member with a switch, or read it with Enum.TryParse."),
        new(RuleIds.NeverTracked, RuleSeverity.Information, false,
            "What is declared should be sent by somebody",
            "'{0}' is never made in this program, so it is never sent; but people are asked to agree to it. Track it, or remove the declaration."),
    ];
}
