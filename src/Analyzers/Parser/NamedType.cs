using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Plainsight.Analyzers.Parser;

/// <summary>A type's name at a place, and what it means there.</summary>
internal sealed class NamedType
{
    private readonly TypeSyntax _syntax;
    private readonly ITypeSymbol? _compiled;
    private readonly SyntaxTree? _tree;

    private NamedType(TypeSyntax syntax, ITypeSymbol? compiled, SyntaxTree? tree)
    {
        _syntax = syntax;
        _compiled = compiled;
        _tree = tree;
    }

    /// <summary>A compiled type, or an enum or vocabulary of one file that takes no constant from another; null for everything else.</summary>
    public static NamedType? Of(TypeSyntax syntax, SemanticModel semantics, CancellationToken cancellation)
    {
        if (semantics.GetTypeInfo(syntax, cancellation).Type is not INamedTypeSymbol { TypeKind: not TypeKind.Error, IsGenericType: false } type)
        {
            return null;
        }

        if (type.DeclaringSyntaxReferences.IsEmpty)
        {
            // The symbol keeps its compilation alive, unless it comes from a file of metadata.
            return type.Locations.Length > 0 && type.Locations[0].IsInMetadata ? new NamedType(syntax, type, null) : null;
        }

        return Tree(type) is { } tree && Constants.AreLiteral(type.DeclaringSyntaxReferences[0].GetSyntax(cancellation))
            ? new NamedType(syntax, null, tree)
            : null;
    }

    public bool Holds(SemanticModel semantics, CancellationToken cancellation)
    {
        ITypeSymbol? type = Find(semantics, cancellation);
        return _compiled is not null
            ? SymbolEqualityComparer.Default.Equals(type, _compiled)
            : type is INamedTypeSymbol named && ReferenceEquals(Tree(named), _tree);
    }

    // Looking a plain name up costs a fraction of binding it; whatever is not one type is left to the binder.
    private ITypeSymbol? Find(SemanticModel semantics, CancellationToken cancellation)
    {
        if (_syntax is IdentifierNameSyntax name)
        {
            ImmutableArray<ISymbol> found = semantics.LookupNamespacesAndTypes(name.SpanStart, container: null, name.Identifier.ValueText);
            if (found.Length == 1 && found[0] is INamedTypeSymbol { IsGenericType: false } only)
            {
                return only;
            }
        }

        return semantics.GetTypeInfo(_syntax, cancellation).Type;
    }

    /// <summary>The file of a type that stands in one file and has no fields of its own.</summary>
    private static SyntaxTree? Tree(INamedTypeSymbol type)
    {
        if (type.DeclaringSyntaxReferences.Length != 1)
        {
            return null;
        }

        bool isClosed = type.TypeKind == TypeKind.Enum
            || type.DeclaringSyntaxReferences[0].GetSyntax() is TypeDeclarationSyntax { ParameterList: null or { Parameters.Count: 0 } };
        return isClosed ? type.DeclaringSyntaxReferences[0].SyntaxTree : null;
    }
}
