using Plainsight.Analyzers.Names;

namespace Plainsight.Names;

/// <summary>Reads labelled declarations: a CSV with the columns <c>csharp_type</c>, <c>member_name</c>, <c>verdict</c> (<c>flag</c> or <c>ok</c>) and <c>category</c>.</summary>
internal static class NameCsv
{
    /// <summary>The rows of the text.</summary>
    /// <exception cref="FormatException">A column is missing, or a row has another verdict.</exception>
    public static IReadOnlyList<NameRow> Read(string text)
    {
        string[] lines = [.. text.TrimStart('\uFEFF').ReplaceLineEndings("\n").Split('\n').Where(line => line.Length > 0)];
        string[] head = lines.Length > 0 ? CsvTable.Cells(lines[0]) : [];
        int type = Column(head, "csharp_type");
        int member = Column(head, "member_name");
        int verdict = Column(head, "verdict");
        int category = Column(head, "category");
        return [.. lines.Skip(1).Select(CsvTable.Cells).Select(cells => new NameRow(cells[type].Trim(), cells[member].Trim(), IsRefused(cells[verdict].Trim()), cells[category].Trim()))];
    }

    private static int Column(string[] head, string name) =>
        Array.IndexOf(head, name) is >= 0 and var column ? column : throw new FormatException($"The first line has no column '{name}'.");

    private static bool IsRefused(string verdict) => verdict switch
    {
        "flag" => true,
        "ok" => false,
        _ => throw new FormatException($"'{verdict}' is neither 'flag' nor 'ok'."),
    };
}
