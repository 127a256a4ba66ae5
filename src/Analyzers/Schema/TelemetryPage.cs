using System.Text;

namespace Plainsight.Analyzers.Schema;

/// <summary>Writes the schema as a page for the people whose computers send it. Text that somebody wrote around the generated blocks stays.</summary>
public static class TelemetryPage
{
    /// <summary>The name of the file, beside the schema.</summary>
    public const string FileName = "TELEMETRY.md";

    /// <summary>The page with its generated parts brought up to date. A block with a name holds that section; the block without one holds the others, and is added at the end where it is missing.</summary>
    /// <param name="document">The reviewed schema.</param>
    /// <param name="current">The page as it is, or null when there is none.</param>
    public static PageUpdate Update(SchemaDocument document, string? current)
    {
        PageSection[] sections = Sections(document);
        if (current is null || string.IsNullOrWhiteSpace(current))
        {
            return new PageUpdate("# Telemetry of " + MarkdownText.Escape(document.App.Name) + "\n\n" + PageBlock.Write(Join(sections)));
        }

        IReadOnlyList<PageBlock> blocks = PageMarks.Read(current, sections.Select(section => section.Name).ToArray(), out SchemaFault? fault);
        return fault is null ? new PageUpdate(Replace(current, blocks, sections)) : new PageUpdate(fault);
    }

    /// <summary>Whether the page says what the schema says; line endings don't count. False for a page with broken marks.</summary>
    public static bool IsUpToDate(SchemaDocument document, string? current) => current is not null && Update(document, current).Text == current;

    private static PageSection[] Sections(SchemaDocument document)
    {
        SchemaEvent[] sent = [.. document.Events.Where(version => version.Status != SchemaStatus.Retired)];
        return
        [
            new("summary", PageSummary.Text(document, sent)),
            new("events", PageEvents.Text(document, sent)),
            new("ids", PageIds.Text(document, sent)),
            new("bits", PageBits.Text(sent, document.Context)),
            new("never", PageNever.Text(document)),
            new("exceptions", PageReviews.Text(sent, document.Context)),
            new("words", PageWords.Text(document.Words)),
            new("receiver", PageReceiver.Text(document.App.Head)),
            new("switches", PageSwitches.Text(document.App.Head)),
            new("retention", PageRetention.Text(document, sent)),
            new("commands", PageCommands.Text(document.App.Head)),
        ];
    }

    private static string Replace(string page, IReadOnlyList<PageBlock> blocks, PageSection[] sections)
    {
        string rest = Join(sections.Where(section => blocks.All(block => block.Name != section.Name)));
        var text = new StringBuilder();
        int copied = 0;
        foreach (PageBlock block in blocks)
        {
            string held = page.Substring(block.Start, block.End - block.Start);
            string now = (block.Name.Length == 0 ? rest : sections.First(section => section.Name == block.Name).Text) + "\n";
            text.Append(page, copied, block.Start - copied);
            text.Append(held.Replace("\r\n", "\n") == now ? held : WithLineEndings(page, now));
            copied = block.End;
        }

        text.Append(page, copied, page.Length - copied);
        return rest.Length == 0 || blocks.Any(block => block.Name.Length == 0)
            ? text.ToString()
            : text.ToString().TrimEnd() + WithLineEndings(page, "\n\n" + PageBlock.Write(rest));
    }

    private static string WithLineEndings(string page, string text) => page.Contains("\r\n") ? text.Replace("\n", "\r\n") : text;

    private static string Join(IEnumerable<PageSection> sections) =>
        string.Join("\n\n", sections.Select(section => section.Text).Where(text => text.Length > 0));
}
