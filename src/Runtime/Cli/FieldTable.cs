using System.Text;
using Plainsight.Consent;

namespace Plainsight.Cli;

/// <summary>Lays out fields as aligned lines.</summary>
internal static class FieldTable
{
    private const int Width = 78;

    /// <summary>One line a field: its path and why it is sent, cut to the width of a screen. An event without fields is named too: that it happened is what it tells.</summary>
    public static string Short(IEnumerable<EventDocument> documents)
    {
        EventDocument[] shown = [.. documents.Where(static document => document.Name.Length > 0 || document.Fields.Count > 0)];
        int column = shown.SelectMany(static document => document.Fields).Select(static field => field.Path.Length).DefaultIfEmpty().Max();
        var text = new StringBuilder();
        foreach (EventDocument document in shown)
        {
            text.Append(WrappedText.Of("  " + Title(document), 4)).Append('\n');
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
            text.Append(WrappedText.Of($"  {field.Path.PadRight(column)}  {field.Values}", column + 4)).Append('\n');
            if (field.Why.Length > 0)
            {
                text.Append(WrappedText.Of(new string(' ', column + 4) + field.Why, column + 4)).Append('\n');
            }
        }

        return text.ToString();
    }

    private static string Title(EventDocument document) =>
        document.Name.Length == 0 ? "with every event" : document.Why.Length == 0 ? document.Name : $"{document.Name}: {document.Why}";
}
