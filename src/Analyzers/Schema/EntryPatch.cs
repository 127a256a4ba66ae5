namespace Plainsight.Analyzers.Schema;

/// <summary>Takes over one line of a list, groups included.</summary>
internal static class EntryPatch
{
    /// <summary>The list with the line at a path as the other list has it, at the place where it stands there.</summary>
    public static IReadOnlyList<SchemaEntry> Apply(IReadOnlyList<SchemaEntry> file, IReadOnlyList<SchemaEntry> merged, string path)
    {
        string[] steps = path.Split(['.'], 2);
        string name = steps[0];
        SchemaEntry? before = file.FirstOrDefault(entry => entry.Name == name);
        SchemaEntry? after = merged.FirstOrDefault(entry => entry.Name == name);
        if (steps.Length > 1 && before?.Fields is { } inner && after?.Fields is { } wanted)
        {
            return Replace(file, before, new SchemaEntry(before.Head, Apply(inner, wanted, steps[1])));
        }

        if (after is null)
        {
            return [.. file.Where(entry => entry != before)];
        }

        SchemaEntry taken = before is null ? after : TakeLine(before, after);
        return before is not null && StaysInPlace(merged, file, name) ? Replace(file, before, taken) : Insert([.. file.Where(entry => entry != before)], merged, taken);
    }

    /// <summary>The entry's own line as the other has it. The lines inside are places of their own; only an empty list stands on the line itself.</summary>
    public static SchemaEntry TakeLine(SchemaEntry before, SchemaEntry after) =>
        before.Fields is { Count: > 0 } kept && after.Fields is { Count: > 0 } ? new SchemaEntry(after.Head, kept) : after;

    private static bool StaysInPlace(IReadOnlyList<SchemaEntry> merged, IReadOnlyList<SchemaEntry> file, string name) =>
        EntryAlignment.Align(merged, file).Any(pair => pair.Code?.Name == name && pair.File?.Name == name);

    private static IReadOnlyList<SchemaEntry> Replace(IReadOnlyList<SchemaEntry> file, SchemaEntry before, SchemaEntry after) =>
        [.. file.Select(entry => entry == before ? after : entry)];

    private static List<SchemaEntry> Insert(List<SchemaEntry> others, IReadOnlyList<SchemaEntry> merged, SchemaEntry entry)
    {
        string[] preceding = [.. merged.TakeWhile(each => each.Name != entry.Name).Select(each => each.Name)];
        int position = others.FindLastIndex(each => preceding.Contains(each.Name)) + 1;
        others.Insert(position, entry);
        return others;
    }
}
