namespace Plainsight.Analyzers.Rules;

public static partial class RuleTable
{
    private static Rule[] Apps =>
    [
        new(RuleIds.Endpoint, RuleSeverity.Error, false,
            "The receiver must be an https URL without secrets",
            "The Endpoint of app '{0}' {1}. Events would be readable on their way, or a secret would be shipped with the app, so the runtime sends nothing in the clear. Declare an https URL without user name, query or fragment."),
        new(RuleIds.PrivateKey, RuleSeverity.Error, false,
            "A private key must not be shipped",
            "{1} of app '{0}' holds what looks like a private key ('{2}…'). Everything that is declared here is shipped to everybody and stands on the telemetry page. Revoke the key, and use one that only takes events in."),
        new(RuleIds.NoOffSwitch, RuleSeverity.Error, false,
            "An app needs a variable that switches its telemetry off",
            "App '{0}' declares DoNotTrack = false, no KillSwitches and no Switch. Without a variable, nobody can say no for a machine, an image or a job before the first run. Leave DoNotTrack as it is, or name a kill switch."),
        new(RuleIds.Duration, RuleSeverity.Error, false,
            "A duration or date must be readable",
            "{0} is '{1}', which is {2}. {3} {4}"),
        new(RuleIds.Sink, RuleSeverity.Error, true,
            "Sink, receiver, key and envelope must fit together",
            "{0} of app '{1}' {2}. {3}"),
        new(RuleIds.UserPlace, RuleSeverity.Error, true,
            "What an app keeps lies below its user's own directory",
            "{0} of app '{1}' is '{2}', which {3}. What telemetry keeps belongs to one person, who must find it, read it and be able to delete it. {4}"),
        new(RuleIds.Switches, RuleSeverity.Error, true,
            "Flags, the user's file and the order of the switches must be readable",
            "{0} of app '{1}' {2}. Who says no must be heard, and the page tells everybody how: {3}"),
    ];
}
