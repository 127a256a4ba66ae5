using System.Text;
using Microsoft.CodeAnalysis.Text;

namespace Plainsight.Testing.Harness;

/// <summary>Reads the markup of test sources: <c>[|x|]</c>, <c>{|ID:x|}</c>, <c>{|ID1,ID2:x|}</c>, <c>{|#0:x|}</c>, nested at will.</summary>
public static class TestMarkup
{
    /// <summary>The source without markup, and what was marked in it. Throws <see cref="FormatException"/> when brackets are not balanced.</summary>
    public static (string Source, IReadOnlyList<MarkupSpan> Spans) Parse(string markup)
    {
        var source = new StringBuilder();
        var spans = new List<MarkupSpan>();
        var open = new Stack<(string Labels, string Close, int Start)>();
        for (int i = 0; i < markup.Length; i++)
        {
            string two = i + 1 < markup.Length ? markup.Substring(i, 2) : "";
            if (two == "[|")
            {
                open.Push(("", "|]", source.Length));
                i++;
            }
            else if (two == "{|")
            {
                int colon = markup.IndexOf(':', i);
                if (colon < 0)
                {
                    throw new FormatException("'{|' without ':'.");
                }

                open.Push((markup[(i + 2)..colon], "|}", source.Length));
                i = colon;
            }
            else if (two is "|]" or "|}" && open.Count > 0)
            {
                if (open.Peek().Close != two)
                {
                    throw new FormatException($"'{two}' closes nothing that is open; '{open.Peek().Close}' was expected.");
                }

                (string labels, _, int start) = open.Pop();
                spans.AddRange(labels.Split(',').Select(label => new MarkupSpan(label.Trim(), TextSpan.FromBounds(start, source.Length))));
                i++;
            }
            else if (two is "|]" or "|}")
            {
                throw new FormatException($"'{two}' closes nothing.");
            }
            else
            {
                source.Append(markup[i]);
            }
        }

        return open.Count == 0 ? (source.ToString(), spans) : throw new FormatException($"'{open.Peek().Close}' is missing.");
    }

    /// <summary>Draws diagnostics into a source as markup, so that the text of a failure can be copied into the test.</summary>
    public static string Annotate(string source, IEnumerable<(string Id, TextSpan Span)> diagnostics)
    {
        List<(string Id, TextSpan Span)> all = [.. diagnostics.OrderBy(each => each.Span.Length).ThenBy(each => each.Id, StringComparer.Ordinal)];
        IEnumerable<(int At, int Side, int Length, string Text)> marks = all.SelectMany(each => new[]
        {
            (each.Span.Start, Side: 1, -each.Span.Length, "{|" + each.Id + ":"),
            (each.Span.End, Side: 0, each.Span.Length, "|}"),
        });
        var text = new StringBuilder(source);
        foreach ((int at, _, _, string mark) in marks.OrderBy(mark => mark.At).ThenBy(mark => mark.Side).ThenBy(mark => mark.Length).Reverse())
        {
            text.Insert(at, mark);
        }

        return text.ToString();
    }
}
