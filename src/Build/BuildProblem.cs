namespace Plainsight.Build;

/// <summary>Something that stops the build.</summary>
/// <param name="Rule">The rule's id.</param>
/// <param name="File">The file that it is about.</param>
/// <param name="Line">1-based, or 0 for the whole file.</param>
/// <param name="Column">1-based, or 0 for the whole line.</param>
/// <param name="Message">What to tell, and what to do.</param>
internal sealed record BuildProblem(string Rule, string File, int Line, int Column, string Message);
