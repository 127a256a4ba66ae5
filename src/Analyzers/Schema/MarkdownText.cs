using System.Text;

namespace Plainsight.Analyzers.Schema;

/// <summary>Puts plain text into Markdown, so that it is shown as it is.</summary>
internal static class MarkdownText
{
    private const string Special = "\\`*_[]<&~$";

    // Characters that make a line read in another order than it is written.
    private const string Reordering = "\u061c\u200e\u200f\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069";

    /// <summary>Words that somebody wrote, for the middle of a line. Line breaks become spaces.</summary>
    public static string Escape(string plain)
    {
        var text = new StringBuilder();
        foreach (char c in OneLine(plain))
        {
            text.Append(Special.IndexOf(c) >= 0 ? "\\" : "").Append(c);
        }

        return text.ToString();
    }

    /// <summary>Words that somebody wrote, as a paragraph: what would begin a list or a line across begins nothing.</summary>
    public static string Paragraph(string plain)
    {
        string text = Escape(plain.Trim());
        int digits = text.TakeWhile(char.IsDigit).Count();
        int mark = digits > 0 && digits < text.Length && text[digits] is '.' or ')' ? digits : 0;
        bool isMark = mark > 0 || (text.Length > 0 && text[0] is '-' or '+' or '=' or '#' or '>');
        return isMark ? text.Insert(mark, "\\") : text;
    }

    /// <summary>A word in code style.</summary>
    public static string Code(string word)
    {
        string text = OneLine(word);
        if (text.IndexOf('`') < 0)
        {
            return text.Length == 0 ? "" : "`" + text + "`";
        }

        string fence = "``";
        while (text.Contains(fence))
        {
            fence += "`";
        }

        return fence + " " + text + " " + fence;
    }

    public static string CodeList(IEnumerable<string> words) => string.Join(", ", words.Select(Code));

    /// <summary>An address as a link; as plain text when it is not an https URL.</summary>
    public static string Link(string address) =>
        address.StartsWith("https://", StringComparison.Ordinal) && !address.Any(c => c is '<' or '>' or '\\' or <= ' ')
            ? "<" + address + ">"
            : Escape(address);

    /// <summary>A row of a table, without padding, so that a changed cell changes nothing but its row.</summary>
    public static string Row(params string[] cells) => "| " + string.Join(" | ", cells.Select(cell => cell.Replace("|", "\\|"))) + " |\n";

    /// <summary>The first two rows of a table.</summary>
    public static string Header(params string[] titles) => Row(titles) + "|" + string.Concat(titles.Select(_ => "---|")) + "\n";

    /// <summary>The same characters, but none that ends a line, turns its order round or speaks to a terminal.</summary>
    public static string OneLine(string plain) =>
        new(plain.Select(c => char.IsControl(c) || c is '\u2028' or '\u2029' || Reordering.IndexOf(c) >= 0 ? ' ' : c).ToArray());
}
