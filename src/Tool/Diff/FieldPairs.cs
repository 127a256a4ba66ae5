using Plainsight.Analyzers.Schema;

namespace Plainsight.Tool.Diff;

/// <summary>Finds for each entry of a list what it was before: by its name, by the old name that it gives, or by being the same under another name.</summary>
internal static class FieldPairs
{
    private static readonly string[] NoPartOfTheSame = ["name", "event", SchemaGates.Was, "version", "status"];

    /// <summary>The pairs. The old one is null where an entry is new, the new one where it is gone.</summary>
    public static IReadOnlyList<(SchemaEntry? Old, SchemaEntry? New)> Match(IReadOnlyList<SchemaEntry> old, IReadOnlyList<SchemaEntry> now)
    {
        var pairs = new List<(SchemaEntry? Old, SchemaEntry? New)>();
        var gone = old.ToList();
        var added = now.ToList();
        Take((before, after) => before.Name == after.Name);
        Take((before, after) => before.Name == after.Head.Text(SchemaGates.Was));
        foreach ((SchemaEntry before, SchemaEntry after) in Alike(gone, added))
        {
            Pair(before, after);
        }

        return [.. pairs, .. gone.Select(entry => ((SchemaEntry?)entry, (SchemaEntry?)null)), .. added.Select(entry => ((SchemaEntry?)null, (SchemaEntry?)entry))];

        void Take(Func<SchemaEntry, SchemaEntry, bool> belong)
        {
            foreach (SchemaEntry after in added.ToArray())
            {
                if (gone.FirstOrDefault(candidate => belong(candidate, after)) is { } before)
                {
                    Pair(before, after);
                }
            }
        }

        void Pair(SchemaEntry before, SchemaEntry after)
        {
            pairs.Add((before, after));
            gone.Remove(before);
            added.Remove(after);
        }
    }

    // Where two are alike, either could be the one; without a reason there is too little to tell.
    private static (SchemaEntry Old, SchemaEntry New)[] Alike(IEnumerable<SchemaEntry> old, IEnumerable<SchemaEntry> now)
    {
        ILookup<string, SchemaEntry> before = old.Where(HasReason).ToLookup(Content);
        return
        [
            .. now.Where(HasReason).GroupBy(Content)
                .Where(group => group.Count() == 1 && before[group.Key].Count() == 1)
                .Select(group => (before[group.Key].Single(), group.Single())),
        ];
    }

    private static bool HasReason(SchemaEntry entry) => entry.Head.Text("why") is { Length: > 0 };

    private static string Content(SchemaEntry entry) =>
        JsonPrinter.Print(entry.Head.Where(member => !NoPartOfTheSame.Contains(member.Name)))
        + string.Concat((entry.Fields ?? []).OrderBy(field => field.Name, StringComparer.Ordinal).Select(field => "\n" + field.Name + Content(field)));
}
