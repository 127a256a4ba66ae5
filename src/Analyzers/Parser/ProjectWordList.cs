using Plainsight.Analyzers.Model;
using Plainsight.Analyzers.Names;
using Plainsight.Analyzers.Rules;

namespace Plainsight.Analyzers.Parser;

/// <summary>Reads <c>word: reason | word: reason</c>. The separator is no semicolon, because a comment begins with one in <c>.editorconfig</c>.</summary>
/// <param name="Words">What can be read. A word that is refused without a reason is refused all the same; one that is allowed without a reason is not allowed.</param>
/// <param name="Findings">PST0132, at the name of the app.</param>
public sealed record ProjectWordList(ProjectWords Words, IReadOnlyList<Finding> Findings)
{
    public const string AllowedKey = "plainsight_allowed_words";

    public const string RefusedKey = "plainsight_refused_words";

    /// <summary>No words.</summary>
    public static ProjectWordList None { get; } = new(ProjectWords.None, []);

    /// <summary>Reads the values of both keys; null for one that is not set.</summary>
    public static ProjectWordList Read(string? allowed, string? refused)
    {
        var words = new List<ProjectWord>();
        var findings = new List<Finding>();

        // A word in both lists is refused: the first one counts.
        Read(RefusedKey, refused, words, findings);
        Read(AllowedKey, allowed, words, findings);
        return new ProjectWordList(new ProjectWords(words.ToEquatableArray()), findings);
    }

    private static void Read(string key, string? list, List<ProjectWord> words, List<Finding> findings)
    {
        bool isAllowed = key == AllowedKey;
        foreach (string entry in (list ?? "").Split('|').Select(entry => entry.Trim()).Where(entry => entry.Length > 0))
        {
            string[] parts = entry.Split([':'], 2);
            string text = string.Join(" ", NameWords.Of(parts[0].Trim()));
            string why = parts.Length > 1 ? parts[1].Trim() : "";
            string? problem = text.Length == 0 ? "holds no word"
                : ReasonRules.IsPlaceholder(why, text) ? "has no reason"
                : words.Any(word => word.Text == text) ? "stands there twice, or in both lists"
                : null;
            if (problem is not null)
            {
                findings.Add(Finding.Of(RuleIds.ProjectWords, Anchor.TypeName, key, entry, problem));
            }

            if (text.Length > 0 && (problem is null || !isAllowed) && words.All(word => word.Text != text))
            {
                words.Add(new ProjectWord(text, isAllowed, why));
            }
        }
    }
}
