namespace Plainsight.Analyzers.Schema;

/// <summary>Compares two lists of lines in order, groups included.</summary>
/// <param name="text">What of a line counts.</param>
internal sealed class EntryDiff(Func<SchemaEntry, string> text)
{
    /// <param name="code">The code's entries.</param>
    /// <param name="file">The file's entries.</param>
    /// <param name="anchor">The entry that stands before the first one.</param>
    /// <param name="prefix">The path of the group around them, with its dot.</param>
    public IEnumerable<EntryDifference> Compare(
        IReadOnlyList<SchemaEntry> code, IReadOnlyList<SchemaEntry> file, SchemaEntry anchor, string prefix = "")
    {
        foreach ((SchemaEntry? left, SchemaEntry? right) in EntryAlignment.Align(code, file))
        {
            foreach (EntryDifference difference in ComparePair(left, right, anchor, prefix))
            {
                yield return difference;
            }

            anchor = right ?? anchor;
        }
    }

    private IEnumerable<EntryDifference> ComparePair(SchemaEntry? code, SchemaEntry? file, SchemaEntry anchor, string prefix)
    {
        string path = prefix + (code ?? file)!.Name;
        bool same = code is not null && file is not null && text(code) == text(file);
        if (code is not null && !same)
        {
            yield return new EntryDifference(path, code, InFile: false, file ?? anchor);
        }

        if (file is not null && !same)
        {
            yield return new EntryDifference(path, file, InFile: true, file);
        }

        foreach (EntryDifference nested in Compare(code?.Fields ?? [], file?.Fields ?? [], file ?? anchor, path + "."))
        {
            yield return nested;
        }
    }
}
