using System.Text;

namespace Plainsight.Consent;

/// <summary>Breaks lines for a terminal.</summary>
internal static class WrappedText
{
    /// <summary>The columns of a line. A word that is longer stands on a line of its own.</summary>
    public const int Width = 100;

    /// <summary>A paragraph as lines.</summary>
    /// <param name="text">The paragraph, with the spaces at its start.</param>
    /// <param name="indent">The spaces at the start of each further line.</param>
    public static string Of(string text, int indent)
    {
        string words = text.TrimStart(' ');
        int start = text.Length - words.Length;
        int column = start;
        var lines = new StringBuilder().Append(' ', start);
        foreach (string word in words.Split(' '))
        {
            bool isFirst = lines.Length == start;
            bool breaks = !isFirst && column + 1 + word.Length > Width;
            lines.Append(isFirst ? "" : breaks ? "\n" + new string(' ', indent) : " ").Append(word);
            column = (breaks ? indent : isFirst ? column : column + 1) + word.Length;
        }

        return lines.ToString();
    }
}
