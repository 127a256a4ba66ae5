using Plainsight.Analyzers.Model;
using Plainsight.Analyzers.Rules;

namespace Plainsight.Analyzers.Parser;

/// <summary>PST0407: whether flags, the user's file and the order of the switches can be read.</summary>
internal static class SwitchRules
{
    private const int MaxLength = 100;

    public static void Check(string name, AttributeUse app, List<Finding> findings)
    {
        foreach (string flag in new[] { "OffFlag", "OnFlag" }.Where(flag => app.Text(flag) is { } text && !IsFlag(text)))
        {
            Report(flag, $"is '{app.Text(flag)}', which nobody can type as an option", "write two hyphens, a letter, and up to 60 of a-z A-Z 0-9 - _ and '.', such as \"--no-telemetry\".");
        }

        if (app.Text("OnFlag") is { } on && on == app.Text("OffFlag"))
        {
            Report("OnFlag", "is the OffFlag too", "give each its own name.");
        }

        if (app.Text("UserFile") is { } file && !IsFileName(file))
        {
            Report("UserFile", "can't be shown as the name of a file", $"write 1 to {MaxLength} characters without control characters and backquotes, such as \"~/.docglow/config.yml\".");
        }

        CheckOrder(app, Report);

        void Report(string argument, string problem, string advice) =>
            findings.Add(Finding.Of(RuleIds.Switches, Anchor.TypeArgument(app.Position, argument), argument, name, problem, advice));
    }

    private static void CheckOrder(AttributeUse app, Action<string, string, string> report)
    {
        string[] words = SwitchOrder.Split(app.Text("Precedence"));
        foreach (string word in words.Distinct())
        {
            if (!SwitchOrder.Words.Contains(word))
            {
                report("Precedence", $"holds '{word}'", $"the words are {string.Join(" ", SwitchOrder.Words)}; kill switches always come first and are not named.");
            }
            else if (words.Count(other => other == word) > 1)
            {
                report("Precedence", $"holds '{word}' twice", "whoever is asked is asked once: leave one of them out.");
            }
            else if (Missing(app, word) is { } missing)
            {
                report("Precedence", $"holds '{word}', which the app does not declare", $"declare {missing}, or leave the word out.");
            }
        }
    }

    private static string? Missing(AttributeUse app, string word) => word switch
    {
        SwitchOrder.Flag when app.Text("OffFlag") is null && app.Text("OnFlag") is null => "OffFlag or OnFlag",
        SwitchOrder.Switch when app.Text("Switch") is null => "Switch",
        SwitchOrder.User when app.Text("UserFile") is null => "UserFile",
        _ => null,
    };

    private static bool IsFlag(string text) =>
        text.Length is > 2 and <= 63 && text.StartsWith("--", StringComparison.Ordinal) && IsLetter(text[2])
        && text.Skip(3).All(c => IsLetter(c) || c is (>= '0' and <= '9') or '-' or '_' or '.');

    private static bool IsLetter(char c) => c is (>= 'a' and <= 'z') or (>= 'A' and <= 'Z');

    private static bool IsFileName(string text) => text.Length <= MaxLength && text.Trim().Length > 0 && text.All(c => !char.IsControl(c) && c != '`');
}
