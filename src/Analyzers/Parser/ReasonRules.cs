using Plainsight.Analyzers.Rules;

namespace Plainsight.Analyzers.Parser;

/// <summary>PST0005: nobody can agree to a value when nobody says what it is for.</summary>
public static class ReasonRules
{
    private static readonly HashSet<string> Placeholders =
        new(["todo", "tbd", "fixme", "wip", "xxx", "na", "none", "nothing", "placeholder", "description", "summary", "reason", "test"], StringComparer.Ordinal);

    public static void CheckType(string name, DocumentationText documentation, ParseScope scope)
    {
        if (Problem(documentation.Summary, name, documentation.Problem, "<summary>") is { } problem)
        {
            scope.Report(RuleIds.Reason, Anchor.TypeName, Sentence(scope.Owner) + " " + problem, "Say in a <summary> what happened.");
        }
    }

    /// <summary>For declarations that need no summary: only says when the comment can't be read at all.</summary>
    public static void CheckReadable(DocumentationText documentation, ParseScope scope)
    {
        if (documentation.Problem is { } unreadable)
        {
            scope.Report(RuleIds.Reason, Anchor.TypeName, $"{Sentence(scope.Owner)} has no reasons, because its documentation comment {unreadable}", "Correct the comment.");
        }
    }

    public static void CheckField(string name, string why, string? unreadable, int position, ParseScope scope)
    {
        // One unreadable comment is one finding, at the name of the type.
        if (unreadable is null && Problem(why, name, null, $"<param name=\"{name}\">") is { } problem)
        {
            scope.Report(RuleIds.Reason, Anchor.ParameterName(position), $"Field '{name}' of {scope.Owner} {problem}", $"Say in <param name=\"{name}\"> what you want to learn from it.");
        }
    }

    /// <summary>Whether a text only fills the place of a reason.</summary>
    public static bool IsPlaceholder(string text, string name)
    {
        string letters = Letters(text);
        return letters.Length == 0 || Placeholders.Contains(letters) || letters == Letters(name);
    }

    private static string? Problem(string text, string name, string? unreadable, string element) =>
        unreadable is not null ? $"has no reason, because its documentation comment {unreadable}"
        : text.Length == 0 ? $"has no {element}"
        : IsPlaceholder(text, name) ? $"has the placeholder '{text}' as its reason"
        : null;

    private static string Letters(string text) => new([.. text.Where(char.IsLetterOrDigit).Select(char.ToLowerInvariant)]);

    private static string Sentence(string owner) => char.ToUpperInvariant(owner[0]) + owner.Substring(1);
}
