namespace Plainsight.Analyzers.Rules;

public static partial class RuleTable
{
    private static Rule[] Declarations =>
    [
        new(RuleIds.Declaration, RuleSeverity.Error, true,
            "A declaration must have the form that generated code can complete",
            "{0} {1}. What is sent is read from one parameter list and nothing else, so that no value travels unseen. {2}"),
        new(RuleIds.EventName, RuleSeverity.Error, true,
            "An event name must be well-formed and belong to one event",
            "{0}. Users and receivers know an event by its name. {1}"),
        new(RuleIds.WireName, RuleSeverity.Error, true,
            "A text on the wire must be well-formed, unlike data, and used once",
            "{0}. Texts on the wire are reviewed by people, so they are short words that can't be mistaken for data. {1}"),
        new(RuleIds.Reason, RuleSeverity.Review, false,
            "Everything that is sent needs a reason",
            "{0}. Users are shown why a value is wanted before they agree to send it. {1}"),
        new(RuleIds.ReservedInterface, RuleSeverity.Error, false,
            "Only generated code implements the telemetry interfaces",
            "'{0}' implements {1} by hand: what it sends would stand in no reviewed schema. Declare a readonly partial record struct with [{2}] instead."),
        new(RuleIds.LanguageVersion, RuleSeverity.Error, true,
            "Telemetry declarations need C# 12 or later",
            "'{0}' is compiled as C# {1}, and the generated code needs C# 12: nothing is generated and nothing is sent. Set <LangVersion> to 12 or later."),
        new(RuleIds.MemberNotSent, RuleSeverity.Information, false,
            "A member outside the parameter list is never sent",
            "'{0}' is not in the parameter list of '{1}', so it is never sent. Move it there if it should be, or make it static if it should not."),
        new(RuleIds.OneApp, RuleSeverity.Error, true,
            "App, context and events live in one assembly, with one app",
            "{0}. One schema lists everything that one app can send, or users could not see the whole. {1}"),
        new(RuleIds.Gate, RuleSeverity.Review, false,
            "An event has the owner, the review and the expiry that the project requires",
            "{0}. What nobody answers for is collected for ever. {1}"),
    ];
}
