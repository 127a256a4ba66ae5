namespace Plainsight.Analyzers.Rules;

/// <summary>One rule.</summary>
/// <param name="Id">Its id, <c>PSTnnnn</c>.</param>
/// <param name="Severity">How loudly it speaks.</param>
/// <param name="Blocks">Whether a finding of it refuses the declaration, so that no code is generated for it.</param>
/// <param name="Title">What it asks for, in one line.</param>
/// <param name="Message">What it says about a finding: what, where, why it protects somebody, what to do.</param>
/// <param name="Reviewable">Whether <c>[Reviewed]</c> is a way past it.</param>
public sealed record Rule(string Id, RuleSeverity Severity, bool Blocks, string Title, string Message, bool Reviewable = false);
