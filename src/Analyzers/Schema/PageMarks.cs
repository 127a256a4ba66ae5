using System.Globalization;
using System.Text.RegularExpressions;

namespace Plainsight.Analyzers.Schema;

/// <summary>Finds the generated blocks of a page, line by line. Marks in the middle of a line are words like any other.</summary>
/// <param name="sections">The names that a block can have.</param>
internal sealed class PageMarks(IReadOnlyList<string> sections)
{
    // What a reader of UTF-8 puts in the place of bytes that are none. Written back, they would be lost.
    private const char Unreadable = '\ufffd';

    private static readonly Regex Mark = new(@"\A<!--\s*plainsight:(?<kind>begin|end)(\s+(?<name>\S+?))?\s*-->\z", RegexOptions.CultureInvariant);

    private readonly List<PageBlock> _blocks = [];
    private PageBlock? _open;

    /// <summary>Reads the blocks of a page; none, with what is wrong and where, when the marks don't fit together.</summary>
    public static IReadOnlyList<PageBlock> Read(string page, IReadOnlyList<string> sections, out SchemaFault? fault)
    {
        var marks = new PageMarks(sections);
        int number = 0;
        for (int start = 0, next; start < page.Length; start = next)
        {
            int end = page.IndexOf('\n', start);
            next = end < 0 ? page.Length : end + 1;
            fault = marks.Take(page.Substring(start, next - start).Trim(), ++number, start, next);
            if (fault is not null)
            {
                return [];
            }
        }

        fault = marks._open is { } open
            ? Fault(open.Line, "the generated block begins here and ends nowhere; put <!-- plainsight:end --> after it, or remove this line")
            : null;
        return fault is null ? marks._blocks : [];
    }

    private SchemaFault? Take(string line, int number, int start, int next)
    {
        if (line.IndexOf(Unreadable) >= 0)
        {
            return Fault(number, "this line holds bytes that are no UTF-8; save the file as UTF-8");
        }

        if (!line.StartsWith("<!--", StringComparison.Ordinal) || !line.Contains("plainsight:"))
        {
            return null;
        }

        Match match = Mark.Match(line);
        string name = match.Groups["name"].Value;
        return !match.Success ? Fault(number, "this mark is not understood; the marks are <!-- plainsight:begin --> and <!-- plainsight:end -->")
            : match.Groups["kind"].Value == "begin" ? Begin(name, number, next)
            : End(name, number, start);
    }

    private SchemaFault? Begin(string name, int line, int start)
    {
        if (_open is { } outer)
        {
            return Fault(line, $"a block begins inside the one that begins at line {Text(outer.Line)}; end that one first");
        }

        if (_blocks.Find(block => block.Name == name) is { } first)
        {
            return Fault(line, $"this block begins a second time, after line {Text(first.Line)}; keep one of them");
        }

        if (name.Length > 0 && !sections.Contains(name))
        {
            return Fault(line, $"there is no section '{name}'; the sections are {string.Join(", ", sections)}");
        }

        _open = new PageBlock(name, line, start, start);
        return null;
    }

    private SchemaFault? End(string name, int line, int end)
    {
        if (_open is not { } open)
        {
            return Fault(line, "the generated block ends here and begins nowhere; put <!-- plainsight:begin --> before it, or remove this line");
        }

        if (name.Length > 0 && name != open.Name)
        {
            return Fault(line, $"this ends the block '{name}', but the one that is open is {(open.Name.Length == 0 ? "the one without a name" : $"'{open.Name}'")}");
        }

        _blocks.Add(open with { End = end });
        _open = null;
        return null;
    }

    private static SchemaFault Fault(int line, string message) => new(line, 1, message);

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);
}
