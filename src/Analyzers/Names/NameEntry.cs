namespace Plainsight.Analyzers.Names;

/// <summary>A word, or words that stand together in any order, of <c>dictionary.csv</c>.</summary>
/// <param name="Words">The words, particles left out.</param>
/// <param name="Category">What they tell.</param>
/// <param name="Least">The narrowest gate at which they count.</param>
/// <param name="Match">Where in a name they count.</param>
/// <param name="IsValue">Whether a value that says nothing else is refused.</param>
public sealed record NameEntry(string[] Words, NameCategory Category, NameGate Least, NameMatch Match, bool IsValue);
