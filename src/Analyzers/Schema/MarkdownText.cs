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

    public static string CodeList(IEnumerable<string> words) => string.Join(", ", words.Select(Code));
}
