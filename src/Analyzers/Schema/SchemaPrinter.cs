using System.Globalization;
using System.Text;

namespace Plainsight.Analyzers.Schema;

/// <summary>Prints a schema in its canonical form: one object a line, <c>\n</c>, a final newline, nothing that depends on time or machine.</summary>
public static class SchemaPrinter
{
    public static string Print(SchemaDocument document)
    {
        var text = new StringBuilder();
        text.Append("{\n  \"plainsight\": ").Append(SchemaDocument.Format.ToString(CultureInfo.InvariantCulture)).Append(",\n");
        text.Append("  \"app\": ").Append(document.App.Text).Append(",\n");
        if (document.Words.Count > 0)
        {
            WriteSection(text, "words", document.Words).Append(",\n");
        }

        WriteSection(text, "envelope", document.Envelope).Append(",\n");
        WriteSection(text, "context", document.Context).Append(",\n");
        WriteSection(text, "events", document.Events.Select(version => version.Entry).ToArray()).Append("\n}\n");
        return text.ToString();
    }

    private static StringBuilder WriteSection(StringBuilder text, string name, IReadOnlyList<SchemaEntry> entries)
    {
        text.Append("  \"").Append(name).Append("\": [");
        if (entries.Count == 0)
        {
            return text.Append(']');
        }

        text.Append('\n');
        WriteEntries(text, entries, 4);
        return text.Append("  ]");
    }

    private static void WriteEntries(StringBuilder text, IReadOnlyList<SchemaEntry> entries, int indentation)
    {
        for (int i = 0; i < entries.Count; i++)
        {
            SchemaEntry entry = entries[i];
            text.Append(' ', indentation).Append(entry.Text);
            if (entry.Fields is { Count: > 0 } fields)
            {
                text.Append('\n');
                WriteEntries(text, fields, indentation + 2);
                text.Append(' ', indentation).Append("] }");
            }

            text.Append(i == entries.Count - 1 ? "\n" : ",\n");
        }
    }
}
