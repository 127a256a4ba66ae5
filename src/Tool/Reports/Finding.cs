namespace Plainsight.Tool.Reports;

/// <summary>Something in a file that somebody has to look at.</summary>
/// <param name="IsError">Whether it is an error; else it is a warning.</param>
/// <param name="Rule">The rule's id, or what is checked.</param>
/// <param name="File">The file.</param>
/// <param name="Line">1-based, or 0 for the whole file.</param>
/// <param name="Column">1-based, or 0 for the whole line.</param>
/// <param name="Message">What to tell, and what to do.</param>
internal sealed record Finding(bool IsError, string Rule, string File, int Line, int Column, string Message)
{
    public string Severity => IsError ? "error" : "warning";
}
