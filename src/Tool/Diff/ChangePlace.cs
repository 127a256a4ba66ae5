using Plainsight.Analyzers.Schema;

namespace Plainsight.Tool.Diff;

/// <summary>Where a change stands.</summary>
/// <param name="InOld">Whether it is the old file that has the line, because the new one no longer does.</param>
/// <param name="Line">1-based.</param>
/// <param name="Column">1-based.</param>
/// <param name="AnchorLine">The line of the new file that is nearest to it; the same as <paramref name="Line"/> where the new file has it.</param>
/// <param name="AnchorColumn">The column of that line.</param>
internal sealed record ChangePlace(bool InOld, int Line, int Column, int AnchorLine, int AnchorColumn)
{
    public static ChangePlace New(SchemaEntry entry) => new(InOld: false, entry.Line, entry.Column, entry.Line, entry.Column);

    /// <param name="entry">The old file's entry.</param>
    /// <param name="anchor">The new file's entry around it.</param>
    public static ChangePlace Old(SchemaEntry entry, SchemaEntry anchor) => new(InOld: true, entry.Line, entry.Column, anchor.Line, anchor.Column);
}
