namespace Plainsight.Analyzers.Schema;

/// <summary>A generated part of a page, between two marks that each stand on a line of their own.</summary>
/// <param name="Name">The section that it holds; empty for the block with everything that has no block of its own.</param>
/// <param name="Line">The 1-based line of its first mark.</param>
/// <param name="Start">Where its text starts in the page, after the line of the first mark.</param>
/// <param name="End">Where its text ends, at the start of the line with the second mark.</param>
internal sealed record PageBlock(string Name, int Line, int Start, int End)
{
    /// <summary>A block as it is added to a page.</summary>
    public static string Write(string text) => "<!-- plainsight:begin -->\n" + text + "\n<!-- plainsight:end -->\n";
}
