namespace Plainsight.Analyzers.Names;

/// <summary>Words that say how much or what kind and not which: the rows of <c>neutral.csv</c>.</summary>
public static class NeutralWords
{
    private static readonly HashSet<string> LastOfNumbers = Load("last", "number");

    private static readonly HashSet<string> LastOfTexts = Load("last", "text");

    private static readonly HashSet<string> Hashes = Load("hash", "number");

    private static readonly HashSet<string> Units = Load("unit", "number");

    private static readonly HashSet<string> Participles = Load("participle", "number");

    private static readonly HashSet<string> TermsOfTexts = Load("phrase", "text");

    private static readonly HashSet<string> TermsOfNumbers = Load("phrase", "number");

    private static readonly HashSet<string> TermsOfAll = Load("phrase", "both");

    /// <summary>Whether the last word makes a name a measure or a kind.</summary>
    public static bool IsLast(string word, NameGate gate) =>
        (gate == NameGate.Number ? LastOfNumbers : LastOfTexts).Contains(word);

    /// <summary>Whether a number of this name stands for what it was computed from.</summary>
    public static bool IsHash(string word) => Hashes.Contains(word);

    /// <summary>Whether a number counts things: <c>PhoneCalls</c>, <c>EmailsSent</c>, but not <c>LatDegrees</c>.</summary>
    public static bool IsCount(IReadOnlyList<string> words)
    {
        int last = words.Count - 1;
        return last > 0 && (IsPlural(words[last]) || (IsParticiple(words[last]) && IsPlural(words[last - 1])));
    }

    /// <summary>Whether two words are a fixed technical term.</summary>
    public static bool IsTerm(string first, string second, NameGate gate)
    {
        HashSet<string> terms = gate switch { NameGate.Text => TermsOfTexts, NameGate.Number => TermsOfNumbers, _ => TermsOfAll };
        return terms.Contains(first + " " + second);
    }

    private static bool IsPlural(string word) =>
        word.Length > 3 && Ends(word, "s") && !Ends(word, "ss") && !Ends(word, "us") && !Ends(word, "is") && !Units.Contains(word);

    private static bool IsParticiple(string word) => (word.Length > 4 && Ends(word, "ed")) || Participles.Contains(word);

    private static bool Ends(string word, string ending) => word.EndsWith(ending, StringComparison.Ordinal);

    private static HashSet<string> Load(string where, string types) =>
        [.. CsvTable.Read("neutral.csv").Where(row => row[1] == where && (row[2] == types || row[2] == "both")).Select(row => row[0])];
}
