using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Plainsight.Analyzers.Parser;

/// <summary>What the types in a parameter list mean, so that it can be told whether they still mean it in another compilation.</summary>
/// <remarks>Only for declarations whose result depends on nothing else: one part, not nested, no group, no constant from elsewhere. What an attribute's name means is not asked again; a build starts with an empty memory.</remarks>
internal sealed class DeclarationMeaning
{
    private readonly IReadOnlyList<NamedType> _types;

    private DeclarationMeaning(IReadOnlyList<NamedType> types) => _types = types;

    /// <summary>The meaning of a declaration; null when its result may depend on more than this can tell.</summary>
    public static DeclarationMeaning? Of(TypeDeclarationSyntax declaration, SemanticModel semantics, CancellationToken cancellation)
    {
        if (NameScope.Of(declaration) is not { } scope
            || !IsAlone(declaration, semantics, cancellation)
            || !Constants.AreLiteral(declaration.AttributeLists))
        {
            return null;
        }

        var types = new Dictionary<string, NamedType>(StringComparer.Ordinal);
        foreach (ParameterSyntax parameter in declaration.ParameterList?.Parameters ?? default)
        {
            TypeSyntax? syntax = parameter.Type is NullableTypeSyntax nullable ? nullable.ElementType : parameter.Type;
            if (!Constants.AreLiteral(parameter.AttributeLists))
            {
                return null;
            }

            if (syntax is PredefinedTypeSyntax || (syntax is not null && types.ContainsKey(syntax.ToString())))
            {
                continue;
            }

            if (syntax is null || NamedType.Of(syntax, scope, semantics, cancellation) is not { } type)
            {
                return null;
            }

            types.Add(syntax.ToString(), type);
        }

        return new DeclarationMeaning([.. types.Values]);
    }

    /// <summary>Whether the declaration, itself not edited, means the same as before.</summary>
    public bool Holds(TypeDeclarationSyntax declaration, SemanticModel semantics, CancellationToken cancellation)
    {
        if (!IsAlone(declaration, semantics, cancellation))
        {
            return false;
        }

        foreach (NamedType type in _types)
        {
            if (!type.Holds(semantics, cancellation))
            {
                return false;
            }
        }

        return true;
    }

    private static bool IsAlone(TypeDeclarationSyntax declaration, SemanticModel semantics, CancellationToken cancellation) =>
        semantics.GetDeclaredSymbol(declaration, cancellation) is INamedTypeSymbol { DeclaringSyntaxReferences.Length: 1 };
}
