namespace Plainsight.Analyzers.Schema;

/// <summary>Pairs the entries of two lists by name, keeping the order of both: a moved entry is gone in one place and new in the other.</summary>
internal static class EntryAlignment
{
    public static IEnumerable<(SchemaEntry? Code, SchemaEntry? File)> Align(IReadOnlyList<SchemaEntry> code, IReadOnlyList<SchemaEntry> file)
    {
        int[,] common = CommonLengths(code, file);
        int i = 0;
        int j = 0;
        while (i < code.Count || j < file.Count)
        {
            if (i < code.Count && j < file.Count && code[i].Name == file[j].Name)
            {
                yield return (code[i++], file[j++]);
            }
            else if (j < file.Count && (i == code.Count || common[i, j + 1] >= common[i + 1, j]))
            {
                yield return (null, file[j++]);
            }
            else
            {
                yield return (code[i++], null);
            }
        }
    }

    // The length of the longest common subsequence of names from each pair of positions on.
    private static int[,] CommonLengths(IReadOnlyList<SchemaEntry> code, IReadOnlyList<SchemaEntry> file)
    {
        int[,] common = new int[code.Count + 1, file.Count + 1];
        for (int i = code.Count - 1; i >= 0; i--)
        {
            for (int j = file.Count - 1; j >= 0; j--)
            {
                common[i, j] = code[i].Name == file[j].Name
                    ? common[i + 1, j + 1] + 1
                    : Math.Max(common[i + 1, j], common[i, j + 1]);
            }
        }

        return common;
    }
}
