using System.Text.RegularExpressions;

namespace Analyzers.Tests.Docs;

/// <summary>The page of a rule, and the examples on it.</summary>
internal sealed class RulePage(string id)
{
    public string Text { get; } = Repository.Read($"docs/rules/{id}.md");

    /// <summary>The languages of all examples, with what they show: <c>csharp wrong</c>.</summary>
    public IReadOnlyList<string> Fences => [.. Regex.Matches(Text, "^```(\\w.*)$", RegexOptions.Multiline).Select(match => match.Groups[1].Value)];

    /// <summary>The example with such a fence, or null.</summary>
    public string? Example(string fence)
    {
        string mark = "```" + fence + "\n";
        int start = Text.IndexOf(mark, StringComparison.Ordinal) + mark.Length;
        return start < mark.Length ? null : Text[start..Text.IndexOf("```", start, StringComparison.Ordinal)];
    }
}
