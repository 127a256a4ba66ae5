using Plainsight.Analyzers.Model;
using Plainsight.Analyzers.Rules;

namespace Plainsight.Analyzers.Names;

/// <summary>A text that somebody chose and that will stand on the wire, or names what will.</summary>
/// <param name="Text">The text.</param>
/// <param name="Gate">What the type leaves for the name to tell; null for a value and for the name of an event.</param>
/// <param name="Subject">How a message calls it: <c>'UserId'</c>.</param>
/// <param name="Anchor">What a finding points at.</param>
public sealed record NameUse(string Text, NameGate? Gate, string Subject, Anchor Anchor)
{
    /// <summary>What the name rules say about it.</summary>
    public IEnumerable<Finding> Judge(ProjectWords project) => project.All.Count == 0
        ? Findings(NameMemory.Get(Text, Gate, static (text, gate) => Category(text, CompoundWords.Open(NameWords.Of(text)), gate, ProjectWords.None)), [])
        : Judge(CompoundWords.Open(NameWords.Of(Text)), project);

    private IEnumerable<Finding> Judge(string[] words, ProjectWords project) =>
        Findings(Category(Text, words, Gate, project), project.Refused(words));

    private static NameCategory? Category(string text, string[] words, NameGate? gate, ProjectWords project) => gate is { } known
        ? NameRules.Judge(words, known, project)
        : NameRules.JudgeValue(words, project) ?? NameDictionary.Category(NameForms.CategoryOf(text));

    private IEnumerable<Finding> Findings(NameCategory? category, IEnumerable<ProjectWord> refused)
    {
        if (category is not null)
        {
            yield return Finding.Of(category.RuleId, Anchor, Subject, category.Names);
        }

        foreach (ProjectWord word in refused)
        {
            yield return Finding.Of(RuleIds.RefusedWord, Anchor, Subject, word.Text, word.Why.TrimEnd('.'));
        }
    }
}
