using Plainsight.Tool.Diff;
using Plainsight.Tool.Files;

namespace Plainsight.Tool.Reports;

/// <summary>Writes a comparison for a terminal: two lines a change, the question below what changed.</summary>
internal static class TextReport
{
    private const int SeverityWidth = 10;

    public static void Write(DiffReport report, TextWriter output, Palette palette)
    {
        foreach (SchemaChange change in report.Changes)
        {
            Write(report, change, output, palette);
        }

        output.WriteLine($"{report.NewName}: {report.Summary}, compared with {report.OldName}");
    }

    private static void Write(DiffReport report, SchemaChange change, TextWriter output, Palette palette)
    {
        string severity = Spelling.Of(change.Severity).PadRight(SeverityWidth);
        string bits = Spelling.Bits(change.Bits) is { Length: > 0 } shown ? $" ({shown} bits)" : "";
        output.WriteLine(palette.Severity(change.Severity, severity)
            + palette.Strong(Spelling.Plain(change.Subject.ToString()))
            + $"  {change.Kind.Title}: {Spelling.Plain(change.Detail)}{bits}");
        string indent = new(' ', SeverityWidth);
        output.WriteLine(indent + Spelling.Plain(change.Question));
        output.WriteLine(indent + palette.Faint(FilePlace.Text(report.FileOf(change), change.Place.Line, change.Place.Column)));
        output.WriteLine();
    }
}
