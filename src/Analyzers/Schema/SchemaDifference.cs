namespace Plainsight.Analyzers.Schema;

/// <summary>One thing in which the file and the code are not the same.</summary>
/// <param name="Rule">The rule that reports it, one of <see cref="SchemaRuleIds"/>.</param>
/// <param name="Place">Where it stands.</param>
/// <param name="Line">The exact line: the code's when the file lacks it, the file's when the code lacks it.</param>
/// <param name="FileLine">The 1-based line of the file, or the one after which the line is missing.</param>
/// <param name="FileColumn">The 1-based column of the file.</param>
/// <param name="Message">What to tell, and what to do.</param>
public sealed record SchemaDifference(
    string Rule,
    SchemaPlace Place,
    string Line,
    int FileLine,
    int FileColumn,
    string Message);
