using System.Text;

namespace Plainsight.Analyzers.Schema;

/// <summary>Lists the words about which the project decides for itself, beside the dictionary of the rules on names.</summary>
internal static class PageWords
{
    public static string Text(IReadOnlyList<SchemaEntry> words)
    {
        if (words.Count == 0)
        {
            return "";
        }

        var text = new StringBuilder("## Words that this project decides about\n\n");
        text.Append("Names of events and fields are checked against a list of words that speak of people, secrets, places and texts. The developers of this program decided otherwise about these:\n\n")
            .Append(MarkdownText.Header("Word", "In a name it is", "Why"));
        foreach (SchemaEntry word in words)
        {
            text.Append(MarkdownText.Row(
                MarkdownText.Code(word.Name), MarkdownText.Escape(word.Head.Text("as") ?? ""), MarkdownText.Escape(word.Head.Text("why") ?? "")));
        }

        return text.ToString().TrimEnd('\n');
    }
}
