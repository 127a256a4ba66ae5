using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Plainsight.Analyzers.Names;
using Plainsight.Analyzers.Rules;

namespace Plainsight.Analyzers.Parser;

/// <summary>Remembers what a declaration gave for as long as its file is not edited and all that it names still means the same: a keystroke elsewhere then binds a few types and parses nothing.</summary>
internal static class ParseCache<TModel>
    where TModel : class
{
    private static readonly ConditionalWeakTable<TypeDeclarationSyntax, Entry> Entries = new();

    public delegate ParseResult<TModel> Parser(
        TypeDeclarationSyntax declaration, SemanticModel semantics, ProjectWords project, CancellationToken cancellation);

    public static ParseResult<TModel> Get(
        TypeDeclarationSyntax declaration, SemanticModel semantics, ProjectWords project, Parser parse, CancellationToken cancellation)
    {
        if (Entries.TryGetValue(declaration, out Entry? known) && known.Holds(declaration, semantics, project, cancellation))
        {
            return known.Result;
        }

        ParseResult<TModel> result = parse(declaration, semantics, project, cancellation);
        Entries.Remove(declaration);
        if (DeclarationMeaning.Of(declaration, semantics, cancellation) is { } meaning)
        {
            Remember(declaration, new Entry(result, project, meaning));
        }

        return result;
    }

    // Another thread may have been here as well, with the same result.
    private static void Remember(TypeDeclarationSyntax declaration, Entry entry) => Entries.GetValue(declaration, _ => entry);

    private sealed class Entry(ParseResult<TModel> result, ProjectWords project, DeclarationMeaning meaning)
    {
        public ParseResult<TModel> Result { get; } = result;

        // The names of a declaration that is not refused are judged later, outside of this memory.
        public bool Holds(TypeDeclarationSyntax declaration, SemanticModel semantics, ProjectWords words, CancellationToken cancellation) =>
            (Result.Model is not null || project.Equals(words)) && meaning.Holds(declaration, semantics, cancellation);
    }
}
