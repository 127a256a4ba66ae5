namespace Plainsight.Analyzers.Names;

/// <summary>What short forms stand for: the rows of <c>abbreviations.csv</c>.</summary>
public static class Abbreviations
{
    private static readonly Dictionary<string, string> Longs = CsvTable.Read("abbreviations.csv").ToDictionary(row => row[0], row => row[1], StringComparer.Ordinal);

    /// <summary>The word that a short form stands for, or null.</summary>
    public static string? Of(string word) => Longs.TryGetValue(word, out string? whole) ? whole : null;
}
