namespace Plainsight.Analyzers.Model;

/// <summary>A type whose values are the words of a reviewed file.</summary>
/// <param name="Type">The record struct that stands for a word.</param>
/// <param name="File">The file as the attribute names it, with <c>/</c> between folders.</param>
/// <remarks>Must stay value-equal and free of Roslyn types: it takes part in incremental caching.</remarks>
public sealed record VocabularyModel(TypeModel Type, string File);
