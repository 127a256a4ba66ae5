namespace Plainsight.Cli;

/// <summary>A field for a reader.</summary>
/// <param name="Path">The dotted path.</param>
/// <param name="Values">The values that it can take, in words.</param>
/// <param name="Words">All words that it can take; empty for other types.</param>
/// <param name="Why">The reason from the schema; empty when there is none.</param>
/// <param name="ConsentHash">What a yes to it is stored as.</param>
internal sealed record FieldDocument(string Path, string Values, IReadOnlyList<string> Words, string Why, uint ConsentHash);
