using System.Collections.Concurrent;
using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Plainsight.Analyzers.Parser;

/// <summary>A type's name in a scope, and what it means there.</summary>
internal sealed class NamedType
{
    // A thousand events name the same few types: each name is bound once for a compilation and a scope.
    private static readonly ConditionalWeakTable<Compilation, ConcurrentDictionary<string, ITypeSymbol?>> Bound = new();

    private readonly TypeSyntax _syntax;
    private readonly string _key;
    private readonly ITypeSymbol? _compiled;
    private readonly SyntaxTree? _tree;

    private NamedType(TypeSyntax syntax, string scope, ITypeSymbol? compiled, SyntaxTree? tree)
    {
        _syntax = syntax;
        _key = scope + syntax;
        _compiled = compiled;
        _tree = tree;
    }

    /// <summary>A compiled type, or an enum or vocabulary of one file that takes no constant from another; null for everything else.</summary>
    /// <param name="syntax">The name.</param>
    /// <param name="scope">The text of <see cref="NameScope"/>.</param>
    /// <param name="semantics">The semantic model of the file.</param>
    /// <param name="cancellation">Stops the binding.</param>
    public static NamedType? Of(TypeSyntax syntax, string scope, SemanticModel semantics, CancellationToken cancellation)
    {
        if (semantics.GetTypeInfo(syntax, cancellation).Type is not INamedTypeSymbol { TypeKind: not TypeKind.Error, IsGenericType: false } type)
        {
            return null;
        }

        if (type.DeclaringSyntaxReferences.IsEmpty)
        {
            // The symbol keeps its compilation alive, unless it comes from a file of metadata.
            return type.Locations.Length > 0 && type.Locations[0].IsInMetadata ? new NamedType(syntax, scope, type, null) : null;
        }

        return Tree(type) is { } tree && Constants.AreLiteral(type.DeclaringSyntaxReferences[0].GetSyntax(cancellation))
            ? new NamedType(syntax, scope, null, tree)
            : null;
    }

    public bool Holds(SemanticModel semantics, CancellationToken cancellation)
    {
        ConcurrentDictionary<string, ITypeSymbol?> bound = Bound.GetOrCreateValue(semantics.Compilation);
        if (!bound.TryGetValue(_key, out ITypeSymbol? type))
        {
            type = semantics.GetTypeInfo(_syntax, cancellation).Type;
            bound[_key] = type;
        }

        return _compiled is not null
            ? SymbolEqualityComparer.Default.Equals(type, _compiled)
            : type is INamedTypeSymbol named && ReferenceEquals(Tree(named), _tree);
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
