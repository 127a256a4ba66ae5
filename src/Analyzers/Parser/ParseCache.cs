using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Plainsight.Analyzers.Rules;

namespace Plainsight.Analyzers.Parser;

/// <summary>Remembers what a declaration gave for as long as its file is not edited and all that it names still means the same: a keystroke elsewhere then binds a few types and parses nothing.</summary>
internal static class ParseCache<TModel>
    where TModel : class
{
    private static readonly ConditionalWeakTable<TypeDeclarationSyntax, Entry> Entries = new();

    public static ParseResult<TModel> Get(
        TypeDeclarationSyntax declaration, SemanticModel semantics, Func<ParseResult<TModel>> parse, CancellationToken cancellation)
    {
        if (Entries.TryGetValue(declaration, out Entry? known) && known.Meaning.Holds(declaration, semantics, cancellation))
        {
            return known.Result;
        }

        ParseResult<TModel> result = parse();
        Entries.Remove(declaration);
        if (DeclarationMeaning.Of(declaration, semantics, cancellation) is { } meaning)
        {
            // Another thread may have been here as well, with the same result.
            Entries.GetValue(declaration, _ => new Entry(result, meaning));
        }

        return result;
    }

    private sealed class Entry(ParseResult<TModel> result, DeclarationMeaning meaning)
    {
        public ParseResult<TModel> Result { get; } = result;

        public DeclarationMeaning Meaning { get; } = meaning;
    }
}
