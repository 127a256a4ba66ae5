namespace Plainsight.Analyzers.Names;

/// <summary>The tables of words, read once.</summary>
public static class NameDictionary
{
    private static readonly Dictionary<string, string[]> Groups = CsvTable.Read("groups.csv")
        .GroupBy(row => row[0], row => row[1]).ToDictionary(group => "{" + group.Key + "}", group => group.ToArray(), StringComparer.Ordinal);

    private static readonly Dictionary<string, NameCategory> ByName = CsvTable.Read("categories.csv")
        .Select(row => new NameCategory(row[0], row[1], row[2], row[3] == "yes", row[4] == "yes")).ToDictionary(category => category.Name, StringComparer.Ordinal);

    private static readonly string[][] Rows = [.. CsvTable.Read("dictionary.csv")];

    // Each entry stands under one of its words, so that a name that holds them all finds it once.
    private static readonly Dictionary<string, List<NameEntry>> ByWord = Index();

    /// <summary>What names can tell.</summary>
    public static IReadOnlyCollection<NameCategory> Categories => ByName.Values;

    /// <summary>The single German words: in German the end of a compound says what the whole is.</summary>
    public static IEnumerable<string> GermanWords => German.Select(row => row[0]);

    /// <summary>Those of them that tell something whatever the type: <c>Kirchensteuer</c> also in <c>Kirchensteuerpflichtig</c>.</summary>
    public static IEnumerable<string> SensitiveGermanWords => German.Where(row => row[2] == "any").Select(row => row[0]);

    private static IEnumerable<string[]> German => Rows.Where(row => row[5].Split(' ').Contains("de") && !row[0].Contains(' '));

    /// <summary>Whether a word says that a number tells which one and not how many: <c>nr</c>.</summary>
    public static bool IsNumbering(string word) => Array.IndexOf(Groups["{no}"], word) >= 0;

    /// <summary>The category of a name, or null for none.</summary>
    public static NameCategory? Category(string? name) => name is null ? null : ByName[name];

    /// <summary>The entries that stand under a word.</summary>
    public static IReadOnlyList<NameEntry> With(string word) => ByWord.TryGetValue(word, out List<NameEntry>? entries) ? entries : [];

    private static Dictionary<string, List<NameEntry>> Index()
    {
        var index = new Dictionary<string, List<NameEntry>>(StringComparer.Ordinal);
        foreach (NameEntry entry in Rows.SelectMany(Entries))
        {
            string key = entry.Words[entry.Words.Length - 1];
            if (!index.TryGetValue(key, out List<NameEntry>? entries))
            {
                index.Add(key, entries = []);
            }

            entries.Add(entry);
        }

        return index;
    }

    private static IEnumerable<NameEntry> Entries(string[] row)
    {
        NameCategory category = ByName[row[1]];
        NameGate least = row[2] switch { "any" => NameGate.Closed, "number" => NameGate.Number, _ => NameGate.Text };
        NameMatch match = row[3] switch { "last" => NameMatch.Last, "alone" => NameMatch.Alone, _ => NameMatch.Anywhere };
        foreach (string words in Expand(row[0].Split(' ')))
        {
            string[] parts = NameWords.Of(words);
            yield return new NameEntry(parts, category, least, match, row[4] == "yes");
            if (parts.Length > 1)
            {
                // Written together it is one word: firstname, apikey.
                foreach (string glued in new[] { string.Concat(parts), words.Replace(" ", "") }.Distinct())
                {
                    yield return new NameEntry([glued], category, least, match, row[4] == "yes");
                }
            }
        }
    }

    private static IEnumerable<string> Expand(string[] pattern) =>
        pattern.Aggregate(
            (IEnumerable<string>)[""],
            (starts, part) => starts.SelectMany(start => (Groups.TryGetValue(part, out string[]? words) ? words : [part]).Select(word => start + " " + word)))
        .Select(words => words.Trim());
}
