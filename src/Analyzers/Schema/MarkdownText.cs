using System.Text;

namespace Plainsight.Analyzers.Schema;

/// <summary>Puts plain text into Markdown, so that it is shown as it is, in a table too.</summary>
internal static class MarkdownText
{
    private const string Special = "\\`*_[]<|";

    public static string Escape(string plain)
    {
        var text = new StringBuilder();
        foreach (char c in plain)
        {
            text.Append(Special.IndexOf(c) >= 0 ? "\\" : "").Append(char.IsControl(c) ? ' ' : c);
        }

        return text.ToString();
    }

    /// <summary>A word in code style. Wire names and values hold no backtick.</summary>
    public static string Code(string word) => "`" + word.Replace("|", "\\|").Replace("`", "'") + "`";

    /// <summary>An address as a link; as plain text when it is not an https URL.</summary>
    public static string Link(string address) =>
        address.StartsWith("https://", StringComparison.Ordinal) && address.IndexOfAny(['<', '>', ' ', '|']) < 0
            ? "<" + address + ">"
            : Escape(address);

    public static string CodeList(IEnumerable<string> words) => string.Join(", ", words.Select(Code));
}
