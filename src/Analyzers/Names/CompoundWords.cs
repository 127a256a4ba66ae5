namespace Plainsight.Analyzers.Names;

/// <summary>Opens words that were written together, by the parts of <c>compounds.csv</c>: <c>Rückrufnummer</c>, <c>sharedsecret</c>, <c>hostip</c>.</summary>
public static class CompoundWords
{
    // What is shorter is more often part of another word than a part of a compound.
    private const int ShortestRest = 3;

    private const int ShortestGerman = 6;

    private const int ShortestGermanHead = 9;

    private static readonly HashSet<string> Tails =
        [.. Load("tail"), .. NameDictionary.GermanWords.Where(word => word.Length >= ShortestGerman)];

    private static readonly HashSet<string> Endings = Load("ending");

    private static readonly HashSet<string> Heads =
        [.. Load("head"), .. NameDictionary.SensitiveGermanWords.Where(word => word.Length >= ShortestGermanHead)];

    private static readonly HashSet<string> Whole = Load("never");

    private static readonly int Shortest = Tails.Concat(Heads).Concat(Endings).Min(part => part.Length);

    /// <summary>The words, each compound that the dictionary does not know replaced by its parts.</summary>
    public static string[] Open(string[] words) => words.Any(IsOpen) ? [.. words.SelectMany(Parts)] : words;

    private static bool IsOpen(string word) => word.Length >= Shortest + ShortestRest && !Whole.Contains(word) && !IsKnown(word);

    private static bool IsKnown(string word) => NameWords.Forms(word, plurals: true).Any(form => NameDictionary.With(form).Count > 0);

    private static IEnumerable<string> Parts(string word)
    {
        if (!IsOpen(word))
        {
            return [word];
        }

        // The longest part wins, and the end of a word says what the whole is: Krankenversicherungsnummer is a number.
        for (int length = word.Length - 2; length >= Shortest; length--)
        {
            string rest = word.Substring(0, word.Length - length);
            string tail = word.Substring(word.Length - length);
            if (IsTail(rest, tail))
            {
                return Parts(rest).Append(tail);
            }
        }

        for (int length = word.Length - ShortestRest; length >= Shortest; length--)
        {
            string head = word.Substring(0, length);
            if (Heads.Contains(head))
            {
                return [head, word.Substring(length)];
            }
        }

        return [word];
    }

    private static bool IsTail(string rest, string tail) =>
        (Tails.Contains(tail) && (rest.Length >= ShortestRest || tail.Length > ShortestRest))
        || (Endings.Contains(tail) && rest.Length > 1 && IsKnown(rest));

    private static HashSet<string> Load(string where) =>
        [.. CsvTable.Read("compounds.csv").Where(row => row[1] == where).Select(row => row[0])];
}
