using System.Globalization;
using System.Text;

namespace Plainsight.Analyzers.Schema;

/// <summary>The tables of the page: one row a key, no padding, so that a removed field takes its row and nothing else.</summary>
internal static class PageTables
{
    public static void AppendEvent(StringBuilder text, SchemaEvent version, bool superseded)
    {
        string number = version.Version.ToString(CultureInfo.InvariantCulture);
        text.Append("\n## Event ").Append(MarkdownText.Code(version.Name)).Append(", version ").Append(number).Append('\n');
        text.Append('\n').Append(MarkdownText.Escape(version.Why)).Append('\n');
        if (superseded)
        {
            text.Append("\nOnly older releases send this version.\n");
        }

        if (version.Fields.Count == 0)
        {
            text.Append("\nNothing but the fact that it happened.\n");
        }
        else
        {
            AppendFields(text, version.Fields);
        }
    }

    public static void AppendContext(StringBuilder text, SchemaDocument document)
    {
        if (document.Context.Count > 0)
        {
            text.Append("\n## With every event\n");
            AppendFields(text, document.Context);
        }
    }

    public static void AppendEnvelope(StringBuilder text, SchemaDocument document)
    {
        if (document.Envelope.Count == 0)
        {
            return;
        }

        text.Append("\n## Around the fields\n\n| Key | Value |\n|---|---|\n");
        foreach (SchemaEntry entry in document.Envelope)
        {
            text.Append("| ").Append(MarkdownText.Code(entry.Name)).Append(" | ").Append(PageValues.Envelope(entry.Head)).Append(" |\n");
        }
    }

    private static void AppendFields(StringBuilder text, IReadOnlyList<SchemaEntry> fields)
    {
        text.Append("\n| Key | Value | Why |\n|---|---|---|\n");
        AppendRows(text, fields, "");
    }

    private static void AppendRows(StringBuilder text, IReadOnlyList<SchemaEntry> fields, string prefix)
    {
        foreach (SchemaEntry field in fields)
        {
            text.Append("| ").Append(MarkdownText.Code(prefix + field.Name))
                .Append(" | ").Append(PageValues.Field(field.Head))
                .Append(" | ").Append(MarkdownText.Escape(field.Head.Text("why") ?? "")).Append(" |\n");
            AppendRows(text, field.Fields ?? [], prefix + field.Name + ".");
        }
    }
}
