using System.Text;

namespace Plainsight.Analyzers.Schema;

/// <summary>Writes the schema as a page for the people whose computers send it. Text that somebody wrote around the generated block stays.</summary>
public static class TelemetryPage
{
    /// <summary>The name of the file, beside the schema.</summary>
    public const string FileName = "TELEMETRY.md";

    /// <summary>The page with its block brought up to date.</summary>
    /// <param name="document">The reviewed schema.</param>
    /// <param name="current">The page as it is, or null when there is none.</param>
    public static string Update(SchemaDocument document, string? current) =>
        current is null
            ? "# Telemetry of " + MarkdownText.Escape(document.App.Name) + "\n\n" + PageBlock.Wrap(Print(document)) + "\n"
            : PageBlock.Replace(current, Print(document));

    /// <summary>Whether the page's block says what the schema says; line endings don't count.</summary>
    public static bool IsUpToDate(SchemaDocument document, string? current) =>
        current is not null && PageBlock.Replace(current, Print(document)) == current;

    private static string Print(SchemaDocument document)
    {
        var text = new StringBuilder();
        text.Append(PageConsent.Introduction(document)).Append('\n');
        SchemaEvent[] sent = [.. document.Events.Where(version => version.Status != SchemaStatus.Retired)];
        foreach (SchemaEvent version in sent)
        {
            bool superseded = document.Events.Any(other => other.Name == version.Name && other.Version > version.Version);
            PageTables.AppendEvent(text, version, superseded);
        }

        PageTables.AppendContext(text, document);
        PageTables.AppendEnvelope(text, document);
        PageBits.Append(text, sent, document.Context);
        PageReviews.Append(text, sent, document.Context);
        PageConsent.AppendIds(text, document);
        PageReceiver.AppendReceiver(text, document.App.Head);
        PageSwitches.Append(text, document.App.Head);
        PageReceiver.AppendRetention(text, document.App.Head);
        return text.ToString().TrimEnd('\n');
    }
}
