namespace Plainsight.Analyzers.Schema;

/// <summary>The generated part of a page, between two marks.</summary>
internal static class PageBlock
{
    private const string Begin = "<!-- plainsight:begin -->";
    private const string End = "<!-- plainsight:end -->";

    public static string Wrap(string text) => Begin + "\n" + text + "\n" + End;

    /// <summary>Replaces the block and keeps everything else, line endings included. A page without both marks gets the block at its end.</summary>
    public static string Replace(string page, string text)
    {
        string block = Wrap(text);
        if (page.Contains("\r\n"))
        {
            block = block.Replace("\n", "\r\n");
        }

        int end = page.IndexOf(End, StringComparison.Ordinal);
        int begin = end < 0 ? -1 : page.LastIndexOf(Begin, end, StringComparison.Ordinal);
        return begin < 0
            ? page.TrimEnd() + "\n\n" + block + "\n"
            : page.Substring(0, begin) + block + page.Substring(end + End.Length);
    }
}
