namespace Plainsight.Analyzers.Model;

/// <summary>A vocabulary as it stands on disk.</summary>
/// <param name="Path">The path of the additional file, with <c>/</c> between folders.</param>
/// <param name="Words">Its words in the order of the file, without blank lines and <c>#</c> comments.</param>
/// <remarks>Must stay value-equal and free of Roslyn types: it takes part in incremental caching.</remarks>
public sealed record VocabularyFile(string Path, EquatableArray<string> Words);
