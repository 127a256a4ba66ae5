using System.Globalization;
using System.Text.RegularExpressions;

namespace Plainsight.Analyzers.Schema;

/// <summary>Finds the generated blocks of a page. Marks in the middle of a line are words like any other.</summary>
internal static class PageMarks
{
    // What a reader of UTF-8 puts in the place of bytes that are none.
    private const char Unreadable = '\ufffd';

    private static readonly Regex Mark = new(@"\A<!--\s*plainsight:(?<kind>begin|end)(\s+(?<name>\S+?))?\s*-->\z", RegexOptions.CultureInvariant);

    /// <summary>Reads the blocks of a page.</summary>
    /// <param name="page">The page.</param>
    /// <param name="sections">The names that a block can have.</param>
    /// <param name="fault">What is wrong with the marks, or null.</param>
    public static IReadOnlyList<PageBlock> Read(string page, IReadOnlyList<string> sections, out SchemaFault? fault)
    {
        var blocks = new List<PageBlock>();
        (string Name, int Line, int Start)? open = null;
        int number = 0;
        fault = null;
        for (int start = 0, next; start < page.Length; start = next)
        {
            number++;
            int end = page.IndexOf('\n', start);
            next = end < 0 ? page.Length : end + 1;
            string line = page.Substring(start, next - start).Trim();
            if (line.IndexOf(Unreadable) >= 0)
            {
                // Written back, it would be lost.
                fault = Fault(number, "this line holds bytes that are no UTF-8; save the file as UTF-8");
                return [];
            }

            if (!line.StartsWith("<!--", StringComparison.Ordinal) || !line.Contains("plainsight:"))
            {
                continue;
            }

            Match match = Mark.Match(line);
            string name = match.Groups["name"].Value;
            fault = !match.Success ? Fault(number, "this mark is not understood; the marks are <!-- plainsight:begin --> and <!-- plainsight:end -->")
                : match.Groups["kind"].Value == "begin" ? Begin(name, number, open?.Line, blocks, sections)
                : open is { } begun ? End(name, begun.Name, number)
                : Fault(number, "the generated block ends here and begins nowhere; put <!-- plainsight:begin --> before it, or remove this line");
            if (fault is not null)
            {
                return [];
            }

            if (open is { } complete)
            {
                blocks.Add(new PageBlock(complete.Name, complete.Line, complete.Start, start));
                open = null;
            }
            else
            {
                open = (name, number, next);
            }
        }

        fault = open is { } left ? Fault(left.Line, "the generated block begins here and ends nowhere; put <!-- plainsight:end --> after it, or remove this line") : null;
        return fault is null ? blocks : [];
    }

    private static SchemaFault? Begin(string name, int line, int? open, List<PageBlock> blocks, IReadOnlyList<string> sections)
    {
        if (open is { } outer)
        {
            return Fault(line, $"a block begins inside the one that begins at line {Text(outer)}; end that one first");
        }

        if (blocks.Find(block => block.Name == name) is { } first)
        {
            return Fault(line, $"this block begins a second time, after line {Text(first.Line)}; keep one of them");
        }

        return name.Length == 0 || sections.Contains(name)
            ? null
            : Fault(line, $"there is no section '{name}'; the sections are {string.Join(", ", sections)}");
    }

    private static SchemaFault? End(string name, string begun, int line) =>
        name.Length == 0 || name == begun ? null : Fault(line, $"this ends the block '{name}', but the one that is open is {(begun.Length == 0 ? "the one without a name" : $"'{begun}'")}");

    private static SchemaFault Fault(int line, string message) => new(line, 1, message);

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);
}
