namespace Plainsight.Analyzers.Names;

/// <summary>Judges names by their words: pure functions over the tables.</summary>
public static class NameRules
{
    /// <summary>What the name of a field tells, or null when it tells nothing that must not be sent.</summary>
    public static NameCategory? Judge(IReadOnlyList<string> words, NameGate gate, ProjectWords project)
    {
        int last = words.Count - 1;
        if (gate == NameGate.Number && last > 0 && NeutralWords.IsHash(words[last]))
        {
            return Judge([.. words.Take(last)], NameGate.Text, project);
        }

        // A text of that name would tell something; its number tells which one it is.
        if (gate == NameGate.Number && last > 0 && NameDictionary.IsNumbering(words[last])
            && Judge([.. words.Take(last)], NameGate.Text, project) is { IsNumbered: true } numbered)
        {
            return numbered;
        }

        bool[] technical = Technical(words, gate);
        bool neutral = last >= 0 && gate != NameGate.Closed && (technical[last] || NeutralWords.IsLast(words[last], gate) || NamesKind(words, gate));
        bool counts = gate == NameGate.Number && !neutral && NeutralWords.IsCount(words);
        return Hits(words, gate)
            .Where(hit => !IsTechnical(hit, technical))
            .Where(hit => !neutral || Overrides(hit, words.Count, gate))
            .Where(hit => !counts || hit.End == words.Count)
            .Where(hit => !project.Allows(words, hit.Start, hit.End))
            .OrderByDescending(hit => hit.Entry.Least == NameGate.Closed)
            .ThenBy(hit => hit.Entry.Category.IsGeneric)
            .ThenByDescending(hit => hit.End)
            .ThenByDescending(hit => hit.Length)
            .Select(hit => hit.Entry.Category)
            .FirstOrDefault();
    }

    /// <summary>What a value, or the name of an event, tells. A noun on its own says what kind of thing is meant and tells nobody's; a sensitive word tells something wherever it stands.</summary>
    public static NameCategory? JudgeValue(IReadOnlyList<string> words, ProjectWords project) =>
        Hits(words, NameGate.Text)
            .Where(hit => hit.Entry.IsValue && (hit.Entry.Least == NameGate.Closed || hit.Length == words.Count))
            .Where(hit => !project.Allows(words, hit.Start, hit.End))
            .OrderByDescending(hit => hit.Length)
            .Select(hit => hit.Entry.Category)
            .FirstOrDefault();

    private static IEnumerable<NameHit> Hits(IReadOnlyList<string> words, NameGate gate)
    {
        // Of numbers a plural is a count: int Phones.
        string[][] forms = [.. words.Select(word => NameWords.Forms(word, plurals: gate != NameGate.Number).ToArray())];
        for (int at = 0; at < words.Count; at++)
        {
            foreach (NameEntry entry in forms[at].SelectMany(NameDictionary.With))
            {
                if (entry.Least <= gate && Find(entry, forms, at) is { } start && Counts(entry, start, words.Count))
                {
                    yield return new NameHit(entry, start, entry.Words.Length);
                }
            }
        }
    }

    // The words of an entry stand together, in any order: the window must hold the word at which the entry was found.
    private static int? Find(NameEntry entry, string[][] forms, int at)
    {
        int length = entry.Words.Length;
        for (int start = Math.Max(0, at - length + 1); start <= at && start + length <= forms.Length; start++)
        {
            if (entry.Words.All(word => forms.Skip(start).Take(length).Any(form => form.Contains(word))))
            {
                return start;
            }
        }

        return null;
    }

    private static bool Counts(NameEntry entry, int start, int count) => entry.Match switch
    {
        NameMatch.Last => start + entry.Words.Length == count,
        NameMatch.Alone => entry.Words.Length == count,
        _ => true,
    };

    // CodecName and UnitCode say no more than Codec and Unit.
    private static bool NamesKind(IReadOnlyList<string> words, NameGate gate) =>
        gate == NameGate.Text && words.Count > 1
        && words[words.Count - 1] is "name" or "code"
        && NeutralWords.IsLast(words[words.Count - 2], gate);

    // PhoneNumber and ZipCode end in a neutral word, but the whole is not neutral.
    private static bool Overrides(NameHit hit, int count, NameGate gate) =>
        (hit.Entry.Least == NameGate.Closed && gate != NameGate.Number) || (hit.Length > 1 && hit.End == count);

    private static bool[] Technical(IReadOnlyList<string> words, NameGate gate)
    {
        var technical = new bool[words.Count];
        for (int i = 1; i < words.Count; i++)
        {
            if (NeutralWords.IsTerm(words[i - 1], words[i], gate))
            {
                technical[i - 1] = technical[i] = true;
            }
        }

        return technical;
    }

    private static bool IsTechnical(NameHit hit, bool[] technical) =>
        hit.Length <= 2 && Enumerable.Range(hit.Start, hit.Length).All(i => technical[i]);
}
