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
    public IEnumerable<Finding> Judge(ProjectWords project)
    {
        string[] words = CompoundWords.Open(NameWords.Of(Text));
        NameCategory? category = Gate is { } gate
            ? NameRules.Judge(words, gate, project)
            : NameRules.JudgeValue(words, project) ?? NameDictionary.Category(NameForms.CategoryOf(Text));
        if (category is not null)
        {
            yield return Finding.Of(category.RuleId, Anchor, Subject, category.Names);
        }

        foreach (ProjectWord refused in project.Refused(words))
        {
            yield return Finding.Of(RuleIds.RefusedWord, Anchor, Subject, refused.Text, refused.Why.TrimEnd('.'));
        }
    }
}
