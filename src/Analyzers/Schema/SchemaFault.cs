namespace Plainsight.Analyzers.Schema;

/// <summary>Why a schema or a page can't be read, and where.</summary>
/// <param name="Line">1-based.</param>
/// <param name="Column">1-based.</param>
/// <param name="Message">One sentence for the person who has to repair the file.</param>
public sealed record SchemaFault(int Line, int Column, string Message);
