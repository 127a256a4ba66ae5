using Plainsight.Analyzers.Model;

namespace Plainsight.Analyzers.Rules;

/// <summary>The words that a vocabulary can send.</summary>
public static class VocabularyWords
{
    /// <summary>The word for every text that the file does not list.</summary>
    public const string Other = "other";

    /// <summary>The most words that a field can choose from.</summary>
    public const int Most = 4096;

    /// <summary><see cref="Other"/>, then the words of the file; findings when there is no such file or it is unfit.</summary>
    public static EquatableArray<string> Of(string path, VocabularyUse use, EquatableArray<VocabularyFile> files, List<Finding> findings)
    {
        List<VocabularyFile> matches = [.. files.Where(file => VocabularyFiles.Matches(file.Path, path)).Distinct()];
        string? problem = matches.Count switch
        {
            0 => $"its vocabulary '{path}' is not among the AdditionalFiles of the project",
            1 => matches[0].Words.Count == 0 ? $"its vocabulary '{path}' holds no word" : null,
            _ => $"its vocabulary '{path}' fits several of the AdditionalFiles",
        };
        if (problem is not null)
        {
            string advice = matches.Count > 1 ? "Name it with its folder." : $"Add <AdditionalFiles Include=\"{path}\" /> to the project, and one word a line to the file.";
            findings.Add(Finding.Of(RuleIds.Range, use.Anchor, $"Field '{use.Field}'", use.Owner, problem, advice));
            return default;
        }

        EquatableArray<string> words = matches[0].Words.Where(word => word != Other).Prepend(Other).ToEquatableArray();
        Check(path, words, use, findings);
        return words;
    }

    private static void Check(string path, EquatableArray<string> words, VocabularyUse use, List<Finding> findings)
    {
        if (words.Count > Most)
        {
            findings.Add(Finding.Of(RuleIds.TooMany, use.Anchor, $"The vocabulary '{path}' of field '{use.Field}' has more than {Most} words", "Shorten it: whatever it does not list is sent as 'other'."));
        }

        foreach (string word in words)
        {
            string? problem = !WireText.IsWellFormed(word) ? $"is not {WireText.Pattern}" : WireText.LooksLike(word) is { } data ? $"looks like {data}" : null;
            if (problem is not null)
            {
                findings.Add(Finding.Of(RuleIds.WireName, use.Anchor, $"The line '{word}' of '{path}', the vocabulary of field '{use.Field}', {problem}", "Change or remove the line."));
                return;
            }
        }
    }
}
