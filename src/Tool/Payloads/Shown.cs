using System.Globalization;
using System.Text;
using Plainsight.Analyzers.Schema;

namespace Plainsight.Tool.Payloads;

/// <summary>Shows a part of a payload in a message: short, on one line, and without characters that a terminal obeys.</summary>
internal static class Shown
{
    private const int Longest = 40;

    public static string Value(JsonNode node) => node switch
    {
        JsonText text => Text(text.Value),
        JsonRaw raw => Cut(raw.Spelling),
        JsonArray => "an array",
        _ => "an object",
    };

    /// <summary>A text in quotes.</summary>
    public static string Text(string text) => Safe(JsonPrinter.Print(new JsonText(Cut(text))));

    /// <summary>A key without quotes.</summary>
    public static string Key(string key) => Text(key)[1..^1];

    /// <summary>The first of a list.</summary>
    public static string List(IReadOnlyList<string> values)
    {
        const int Most = 12;
        string shown = string.Join(", ", values.Take(Most).Select(Text));
        return values.Count > Most ? $"{shown} and {(values.Count - Most).ToString(CultureInfo.InvariantCulture)} more" : shown;
    }

    private static string Cut(string text) => text.Length <= Longest ? text : text[..Longest] + "…";

    private static string Safe(string text)
    {
        var safe = new StringBuilder();
        foreach (char c in text)
        {
            bool obeyed = char.GetUnicodeCategory(c) is UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator;
            _ = obeyed ? safe.Append(CultureInfo.InvariantCulture, $"\\u{(int)c:x4}") : safe.Append(c);
        }

        return safe.ToString();
    }
}
