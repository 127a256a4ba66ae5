using System.Text;

namespace Plainsight.Cli;

/// <summary>Lays out fields as aligned lines.</summary>
internal static class FieldTable
{
    private const int Width = 78;

    /// <summary>One line a field: its path and why it is sent, cut to the width of a screen.</summary>
    public static string Short(IEnumerable<EventDocument> documents)
    {
        EventDocument[] shown = [.. documents.Where(static document => document.Fields.Count > 0)];
        int column = shown.SelectMany(static document => document.Fields).Select(static field => field.Path.Length).DefaultIfEmpty().Max();
        var text = new StringBuilder();
        foreach (EventDocument document in shown)
        {
            text.Append("  ").Append(Title(document)).Append('\n');
            foreach (FieldDocument field in document.Fields)
            {
                string line = $"    {field.Path.PadRight(column)}  {(field.Why.Length > 0 ? field.Why : field.Values)}";
                text.Append(line.Length > Width ? line[..(Width - 1)] + "…" : line).Append('\n');
            }
        }

        return text.ToString();
    }

    /// <summary>Two lines a field: its path with its values, and why it is sent.</summary>
    public static string Full(EventDocument document)
    {
        int column = document.Fields.Select(static field => field.Path.Length).DefaultIfEmpty().Max();
        var text = new StringBuilder();
        foreach (FieldDocument field in document.Fields)
        {
            text.Append("  ").Append(field.Path.PadRight(column)).Append("  ").Append(field.Values).Append('\n');
            if (field.Why.Length > 0)
            {
                text.Append(' ', column + 4).Append(field.Why).Append('\n');
            }
        }

        return text.ToString();
    }

    private static string Title(EventDocument document) =>
        document.Name.Length == 0 ? "with every event" : document.Why.Length == 0 ? document.Name : $"{document.Name}: {document.Why}";
}
