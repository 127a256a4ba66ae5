using Plainsight.Analyzers.Schema;
using Plainsight.Tool.Diff;

namespace Plainsight.Tool.Reports;

/// <summary>Writes a comparison as the comment of a pull request.</summary>
internal static class MarkdownReport
{
    /// <summary>Stands in every comment, so that a workflow finds the one that it wrote before.</summary>
    public const string Mark = "<!-- plainsight diff -->";

    // GitHub takes 65,536 characters; the rest of the comment needs some of them.
    private const int LongestTable = 60_000;

    public static void Write(DiffReport report, TextWriter output)
    {
        output.WriteLine(Mark);
        output.WriteLine($"### Telemetry: {report.Summary}");
        output.WriteLine();
        if (report.Changes.Count == 0)
        {
            output.WriteLine($"{MarkdownText.Code(report.NewName)} means what {MarkdownText.Code(report.OldName)} means.");
            return;
        }

        output.Write(MarkdownText.Header("", "What", "Change", "Bits", "Please answer"));
        int written = 0;
        int length = 0;
        foreach (string row in report.Changes.Select(Row).TakeWhile(row => (length += row.Length) <= LongestTable))
        {
            output.Write(row);
            written++;
        }

        output.WriteLine();
        if (written < report.Changes.Count)
        {
            output.WriteLine(FormattableString.Invariant($"**{report.Changes.Count - written} more, of which none matters more than these, don't fit into a comment.** Run `plainsight diff` to see them."));
            output.WriteLine();
        }

        output.WriteLine($"Compared with {MarkdownText.Code(report.OldName)}. Bits are what one event can tell more or less at most.");
    }

    private static string Row(SchemaChange change)
    {
        string place = FormattableString.Invariant($"{(change.Place.InOld ? "old line" : "line")} {change.Place.Line}");
        return MarkdownText.Row(
            "**" + Spelling.Of(change.Severity) + "**",
            MarkdownText.Code(change.Subject.ToString()) + ", " + place,
            change.Kind.Title + ": " + Text(change.Detail),
            Spelling.Bits(change.Bits),
            Text(change.Question));
    }

    // A reason may hold @names and #numbers, which a forge would turn into calls and links.
    private static string Text(string plain) => MarkdownText.Escape(plain).Replace("@", "@\u200b", StringComparison.Ordinal).Replace("#", "#\u200b", StringComparison.Ordinal);
}
