namespace Plainsight.Analyzers.Schema;

/// <summary>A line that only one side has; a changed line is two of them.</summary>
/// <param name="Path">The field's or key's name, dotted inside groups.</param>
/// <param name="Entry">The line.</param>
/// <param name="InFile">Whether it is the file that has it.</param>
/// <param name="Anchor">The file's entry itself, or the one after which the line is missing.</param>
internal sealed record EntryDifference(string Path, SchemaEntry Entry, bool InFile, SchemaEntry Anchor);
