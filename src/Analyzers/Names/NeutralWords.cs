namespace Plainsight.Analyzers.Names;

/// <summary>Words that say how much or what kind and not which: the rows of <c>neutral.csv</c>.</summary>
public static class NeutralWords
{
    private static readonly HashSet<string> LastOfNumbers = Load("last", "number");

    private static readonly HashSet<string> LastOfTexts = Load("last", "text");

    private static readonly HashSet<string> Hashes = Load("hash", "number");

    private static readonly HashSet<string> Terms = Load("phrase", "text");

    /// <summary>Whether the last word makes a name a measure or a kind.</summary>
    public static bool IsLast(string word, NameGate gate) =>
        (gate == NameGate.Number ? LastOfNumbers : LastOfTexts).Contains(word);

    /// <summary>Whether a number of this name stands for what it was computed from.</summary>
    public static bool IsHash(string word) => Hashes.Contains(word);

    /// <summary>Whether two words are a fixed technical term.</summary>
    public static bool IsTerm(string first, string second) => Terms.Contains(first + " " + second);

    private static HashSet<string> Load(string where, string types) =>
        [.. CsvTable.Read("neutral.csv").Where(row => row[1] == where && (row[2] == types || row[2] == "both")).Select(row => row[0])];
}
