namespace Plainsight.Analyzers.Model;

/// <summary>A word on which a project has an opinion of its own, from <c>plainsight_allowed_words</c> or <c>plainsight_refused_words</c>.</summary>
/// <param name="Text">The word, or words that stand together: <c>seat</c>, <c>case number</c>.</param>
/// <param name="IsAllowed">Whether names may hold it although a rule speaks against it; otherwise they must not, whatever their type.</param>
/// <param name="Why">The reason, for reviewers.</param>
public sealed record ProjectWord(string Text, bool IsAllowed, string Why);
