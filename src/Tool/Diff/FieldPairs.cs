using Plainsight.Analyzers.Schema;

namespace Plainsight.Tool.Diff;

/// <summary>Finds for each entry of a list what it was before: by its name, by the old name that it gives, or by being the same under another name.</summary>
internal static class FieldPairs
{
    private static readonly string[] NoPartOfTheSame = ["name", "event", "was", "version", "status"];

    /// <summary>The pairs. The old one is null where an entry is new, the new one where it is gone.</summary>
    public static IReadOnlyList<(SchemaEntry? Old, SchemaEntry? New)> Match(IReadOnlyList<SchemaEntry> old, IReadOnlyList<SchemaEntry> now)
    {
        var pairs = new List<(SchemaEntry? Old, SchemaEntry? New)>();
        var gone = old.ToList();
        var added = now.ToList();
        Take((before, after) => before.Name == after.Name);
        Take((before, after) => before.Name == after.Head.Text("was"));
        Take((before, after) => Same(before, after) && Alone(before, gone) && Alone(after, added));
        return [.. pairs, .. gone.Select(entry => ((SchemaEntry?)entry, (SchemaEntry?)null)), .. added.Select(entry => ((SchemaEntry?)null, (SchemaEntry?)entry))];

        void Take(Func<SchemaEntry, SchemaEntry, bool> belong)
        {
            foreach (SchemaEntry after in added.ToArray())
            {
                if (gone.FirstOrDefault(candidate => belong(candidate, after)) is { } before)
                {
                    pairs.Add((before, after));
                    gone.Remove(before);
                    added.Remove(after);
                }
            }
        }
    }

    // Two that are alike, with empty reasons for example, could be either.
    private static bool Alone(SchemaEntry entry, List<SchemaEntry> others) => others.Count(other => Same(entry, other)) == 1;

    private static bool Same(SchemaEntry left, SchemaEntry right) => left.Head.Text("why") is { Length: > 0 } && Content(left) == Content(right);

    private static string Content(SchemaEntry entry) =>
        JsonPrinter.Print(entry.Head.Where(member => !NoPartOfTheSame.Contains(member.Name)))
        + string.Concat((entry.Fields ?? []).OrderBy(field => field.Name, StringComparer.Ordinal).Select(field => "\n" + field.Name + Content(field)));
}
