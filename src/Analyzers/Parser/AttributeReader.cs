using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Plainsight.Analyzers.Parser;

/// <summary>Reads attributes from syntax: binding only their arguments costs a fraction of binding a symbol's attributes.</summary>
public static class AttributeReader
{
    private const string Namespace = "Plainsight";

    /// <summary>Plainsight's attributes of a declaration, whatever alias they are written with.</summary>
    public static IReadOnlyList<AttributeUse> Read(SyntaxList<AttributeListSyntax> lists, SemanticModel semantics, CancellationToken cancellation)
    {
        if (lists.Count == 0)
        {
            return [];
        }

        var found = new List<AttributeUse>();
        int position = 0;
        foreach (AttributeListSyntax list in lists)
        {
            foreach (AttributeSyntax attribute in list.Attributes)
            {
                if (FullName(attribute, semantics, cancellation) is { } name)
                {
                    found.Add(Read(attribute, name, position, semantics, cancellation));
                }

                position++;
            }
        }

        return found;
    }

    /// <summary>Whether a type's declaration carries the attribute.</summary>
    public static bool Has(TypeDeclarationSyntax declaration, string name, SemanticModel semantics, CancellationToken cancellation) =>
        Names(declaration, semantics, cancellation).Contains(name);

    /// <summary>Which of Plainsight's attributes a type's declaration carries, each once.</summary>
    public static IEnumerable<string> Names(TypeDeclarationSyntax declaration, SemanticModel semantics, CancellationToken cancellation) =>
        declaration.AttributeLists.SelectMany(list => list.Attributes)
            .Select(attribute => FullName(attribute, semantics, cancellation))
            .OfType<string>()
            .Distinct();

    /// <summary>The full name of the attribute's type when it is one of Plainsight's, else null.</summary>
    public static string? FullName(AttributeSyntax attribute, SemanticModel semantics, CancellationToken cancellation) =>
        semantics.GetTypeInfo(attribute, cancellation).Type is INamedTypeSymbol
        {
            TypeKind: not TypeKind.Error,
            ContainingType: null,
            ContainingNamespace: { Name: Namespace, ContainingNamespace.IsGlobalNamespace: true },
        } type
            ? Namespace + "." + type.MetadataName
            : null;

    private static AttributeUse Read(AttributeSyntax attribute, string fullName, int position, SemanticModel semantics, CancellationToken cancellation)
    {
        var positional = new List<object?>();
        ImmutableDictionary<string, object?>.Builder named = ImmutableDictionary.CreateBuilder<string, object?>(StringComparer.Ordinal);
        foreach (AttributeArgumentSyntax argument in attribute.ArgumentList?.Arguments ?? default)
        {
            object? value = Value(argument.Expression, semantics, cancellation);
            if ((argument.NameEquals?.Name ?? argument.NameColon?.Name) is { } name)
            {
                named[name.Identifier.ValueText] = value;
            }
            else
            {
                positional.Add(value);
            }
        }

        return new AttributeUse(fullName, position, positional, named.ToImmutable());
    }

    private static object? Value(ExpressionSyntax expression, SemanticModel semantics, CancellationToken cancellation)
    {
        IEnumerable<ExpressionSyntax>? items = expression switch
        {
            ArrayCreationExpressionSyntax array => array.Initializer?.Expressions ?? default(SeparatedSyntaxList<ExpressionSyntax>),
            ImplicitArrayCreationExpressionSyntax array => array.Initializer.Expressions,
            CollectionExpressionSyntax collection => collection.Elements.OfType<ExpressionElementSyntax>().Select(element => element.Expression),
            _ => null,
        };
        return expression is TypeOfExpressionSyntax typeOf
            ? semantics.GetTypeInfo(typeOf.Type, cancellation).Type
            : items is null
            ? semantics.GetConstantValue(expression, cancellation).Value
            : items.Select(item => Value(item, semantics, cancellation)).ToArray();
    }
}
