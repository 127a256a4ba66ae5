using Plainsight.Analyzers.Rules;

namespace Plainsight.Analyzers.Names;

/// <summary>A text that somebody chose and that will stand on the wire, or names what will.</summary>
/// <param name="Text">The text.</param>
/// <param name="Gate">What the type leaves for the name to tell; null for a value and for the name of an event.</param>
/// <param name="Subject">How a message calls it: <c>'UserId'</c>.</param>
/// <param name="Anchor">What a finding points at.</param>
public sealed record NameUse(string Text, NameGate? Gate, string Subject, Anchor Anchor)
{
    /// <summary>What the name rules say about it, or null.</summary>
    public Finding? Judge()
    {
        string[] words = NameWords.Of(Text);
        NameCategory? category = Gate is { } gate ? NameRules.Judge(words, gate) : NameRules.JudgeValue(words) ?? NameDictionary.Category(NameForms.CategoryOf(Text));
        return category is null ? null : Finding.Of(category.RuleId, Anchor, Subject, category.Names);
    }
}
