using Plainsight.Analyzers.Rules;

namespace Plainsight.Analyzers.Parser;

/// <summary>PST0401 to PST0404: what an app says about its receiver, its switches and its durations.</summary>
public static class AppRules
{
    private static readonly string[] Durations = ["Retention", "InstallIdLifetime"];

    public static void Check(string name, AttributeUse app, List<Finding> findings)
    {
        if (app.Text("Endpoint") is { } endpoint && ReceiverAddress.Problem(endpoint) is { } problem)
        {
            Report(RuleIds.Endpoint, "Endpoint", problem);
        }

        foreach (KeyValuePair<string, object?> argument in app.Named.OrderBy(argument => argument.Key, StringComparer.Ordinal))
        {
            if (Texts(argument.Value).Select(PrivateKeys.Mark).FirstOrDefault(mark => mark is not null) is { } mark)
            {
                Report(RuleIds.PrivateKey, argument.Key, argument.Key, mark);
            }
        }

        if (!app.Flag("DoNotTrack", true) && app.Texts("KillSwitches").All(string.IsNullOrWhiteSpace) && string.IsNullOrWhiteSpace(app.Text("Switch")))
        {
            Report(RuleIds.NoOffSwitch, "DoNotTrack");
        }

        foreach (string duration in Durations)
        {
            if (app.Text(duration) is { } text && Days(text) is null)
            {
                findings.Add(Finding.Of(
                    RuleIds.Duration,
                    Anchor.TypeArgument(app.Position, duration),
                    $"{duration} of app '{name}'",
                    text,
                    "no number of days",
                    "People are told how long their data is kept and when their id is renewed.",
                    "Write \"365d\": 1 to 9999 days."));
            }
        }

        void Report(string rule, string argument, params string[] arguments) =>
            findings.Add(Finding.Of(rule, Anchor.TypeArgument(app.Position, argument), [name, .. arguments]));
    }

    /// <summary>The days of <c>365d</c>, 1 to 9999, or null.</summary>
    public static int? Days(string? text) =>
        text is { Length: > 1 and < 6 } && text[text.Length - 1] == 'd' && text.Take(text.Length - 1).All(c => c is >= '0' and <= '9')
            && int.Parse(text.Substring(0, text.Length - 1), System.Globalization.CultureInfo.InvariantCulture) is > 0 and var days
            ? days
            : null;

    private static IEnumerable<string> Texts(object? value) => value switch
    {
        string text => [text],
        object?[] items => items.OfType<string>(),
        _ => [],
    };
}
