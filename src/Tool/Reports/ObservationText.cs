using System.Globalization;
using Plainsight.Tool.Observation;

namespace Plainsight.Tool.Reports;

/// <summary>Writes what was seen of a run for a person: what counts in full, then what does not count and why.</summary>
internal static class ObservationText
{
    private const int Label = 12;
    private const int Action = 11;
    private const int MostExamples = 3;

    public static void Write(ObservationReport report, TextWriter output)
    {
        output.WriteLine("plainsight verify-off: " + Spelling.Plain(string.Join(' ', report.Start.Command)));
        Row("telemetry", report.Switches.Count == 0 ? "as it is" : "off: " + string.Join(' ', report.Switches.Select(pair => $"{pair.Key}={pair.Value}")), output);
        Row("seen by", report.Observer.Limits is { Length: > 0 } limits ? $"{report.Observer.Method}, because {limits}" : report.Observer.Method, output);
        Row("ended with", report.Run.ExitCode.ToString(CultureInfo.InvariantCulture), output);
        foreach (WatchedDirectory directory in report.Watched)
        {
            Row("watched", $"{directory.Name} {directory.Path}", output);
        }

        if (report.Run.Incomplete.Length > 0)
        {
            Row("incomplete", report.Run.Incomplete, output);
        }

        output.WriteLine();
        Kind("files", SightKind.File, report, output);
        Kind("sockets", SightKind.Socket, report, output);
        Kind("children", SightKind.Child, report, output);
        NotCounted(report.Verdict.NotCounted, output);
        output.WriteLine();
        output.WriteLine(Summary(report));
    }

    /// <summary>A sight as a line: what was done, to what.</summary>
    public static string Line(SightGroup group)
    {
        string target = Spelling.Plain(string.Join(' ', new[] { group.Sight.Family, group.Sight.Target }.Where(part => part.Length > 0)));
        string times = group.Count == 1 ? "" : string.Create(CultureInfo.InvariantCulture, $" ({group.Count} times)");
        return Word(group.Sight.Action).PadRight(Action) + target + times;
    }

    public static string Word(SightAction action) => action.ToString().ToLowerInvariant();

    private static void Kind(string title, SightKind kind, ObservationReport report, TextWriter output)
    {
        SightGroup[] groups = [.. report.Verdict.Seen.Where(group => group.Sight.Kind == kind)];
        if (groups.Length == 0)
        {
            Row(title, report.Looked(kind) ? "none" : "not observed", output);
        }

        for (int i = 0; i < groups.Length; i++)
        {
            Row(i == 0 ? title : "", Line(groups[i]), output);
        }
    }

    private static void NotCounted(IReadOnlyList<SightGroup> groups, TextWriter output)
    {
        if (groups.Count == 0)
        {
            return;
        }

        output.WriteLine();
        output.WriteLine("not counted");
        foreach (IGrouping<string, SightGroup> same in groups.GroupBy(group => group.Reason))
        {
            output.WriteLine("  " + same.Key);
            foreach (SightGroup group in same.Take(MostExamples))
            {
                output.WriteLine("    " + Line(group));
            }

            if (same.Count() > MostExamples)
            {
                output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"    and {same.Count() - MostExamples} more, which --json lists"));
            }
        }
    }

    // The last line is what people read: it must not promise more than was looked at.
    private static string Summary(ObservationReport report)
    {
        IReadOnlyList<SightGroup> seen = report.Verdict.Seen;
        bool isWhole = report.Looked(SightKind.Socket) && report.Looked(SightKind.Child);
        int Count(SightKind kind) => seen.Count(group => group.Sight.Kind == kind);
        string files = string.Create(CultureInfo.InvariantCulture, $"seen: files {Count(SightKind.File)}");
        return (seen.Count, isWhole) switch
        {
            (0, true) => "nothing seen",
            (0, false) => "no file was left; whether it opened sockets or started children is not known",
            (_, true) => string.Create(CultureInfo.InvariantCulture, $"{files}, sockets {Count(SightKind.Socket)}, children {Count(SightKind.Child)}"),
            (_, false) => files + "; whether it opened sockets or started children is not known",
        };
    }

    private static void Row(string label, string text, TextWriter output) => output.WriteLine(label.PadRight(Label) + Spelling.Plain(text));
}
