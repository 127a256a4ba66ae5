namespace Plainsight.Analyzers.Rules;

/// <summary>Where a vocabulary is used, for messages about its file.</summary>
/// <param name="Field">The field, with the group that it stands in: <c>Shape.Adapter</c>.</param>
/// <param name="Owner">How messages call the declaration.</param>
/// <param name="Anchor">What a finding points at.</param>
/// <param name="InGroup">Whether the field stands in a group, so that the anchor is the group's.</param>
public sealed record VocabularyUse(string Field, string Owner, Anchor Anchor, bool InGroup = false);
