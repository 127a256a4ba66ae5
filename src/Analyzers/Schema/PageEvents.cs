using System.Globalization;
using System.Text;

namespace Plainsight.Analyzers.Schema;

/// <summary>Lists what is sent, event by event, with an example of each.</summary>
internal static class PageEvents
{
    public static string Text(SchemaDocument document, IReadOnlyList<SchemaEvent> sent)
    {
        var text = new StringBuilder("## What is sent\n");
        if (sent.Count == 0)
        {
            return text.Append("\nNothing: the program declares no event.").ToString();
        }

        text.Append("\nEach of these things is an *event*. When one happens, and telemetry is on, one message is sent.\n");
        foreach (SchemaEvent version in sent)
        {
            AppendEvent(text, document, version);
        }

        if (document.Context.Count > 0)
        {
            text.Append("\n### With every event\n\n");
            AppendFields(text, document.Context);
        }

        AppendEnvelope(text, document);
        return text.ToString().TrimEnd('\n');
    }

    private static void AppendEvent(StringBuilder text, SchemaDocument document, SchemaEvent version)
    {
        text.Append("\n### Event ").Append(MarkdownText.Code(version.Name)).Append(", version ").Append(version.Version.ToString(CultureInfo.InvariantCulture)).Append('\n');
        if (version.Why.Length > 0)
        {
            text.Append('\n').Append(MarkdownText.Paragraph(version.Why)).Append('\n');
        }

        if (version.Entry.Head.Text("at-most-every") is { } period)
        {
            text.Append("\nAt most once in ").Append(PageDays.Of(period)).Append(" on a computer, for each of its users, however often it happens.\n");
        }

        bool superseded = document.Events.Any(other => other.Name == version.Name && other.Version > version.Version);
        text.Append(superseded ? "\nOnly older releases send this version.\n" : "");
        text.Append(version.Fields.Count == 0 ? "\nIt has no fields: all that it says is that it happened.\n" : "\n");
        AppendFields(text, version.Fields);
        if (!superseded)
        {
            text.Append("\nA whole message, with example values:\n\n```json\n").Append(PageExample.Of(document, version)).Append("\n```\n");
        }
    }

    private static void AppendFields(StringBuilder text, IReadOnlyList<SchemaEntry> fields)
    {
        if (fields.Count == 0)
        {
            return;
        }

        text.Append(MarkdownText.Header("Field", "Type", "Allowed values", "Why"));
        foreach ((string path, SchemaEntry field) in PageFields.All(fields))
        {
            text.Append(MarkdownText.Row(
                MarkdownText.Code(path), PageTypes.Of(field.Head), PageValues.Of(field.Head), MarkdownText.Escape(field.Head.Text("why") ?? "")));
        }
    }

    private static void AppendEnvelope(StringBuilder text, SchemaDocument document)
    {
        if (document.Envelope.Count == 0)
        {
            return;
        }

        text.Append("\n### Around the fields\n\n").Append(MarkdownText.Header("Key", "Value"));
        foreach (SchemaEntry entry in document.Envelope)
        {
            text.Append(MarkdownText.Row(MarkdownText.Code(entry.Name), PageTypes.Envelope(entry.Head)));
        }
    }
}
