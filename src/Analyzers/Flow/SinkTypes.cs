using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis;
using Plainsight.Analyzers.Parser;
using Plainsight.Analyzers.Rules;

namespace Plainsight.Analyzers.Flow;

/// <summary>Where values enter what is sent.</summary>
internal static class SinkTypes
{
    private static readonly HashSet<string> Attributes = [AttributeNames.Event, AttributeNames.Context, AttributeNames.Group];

    private static readonly ConditionalWeakTable<ITypeSymbol, object> Known = new();

    /// <summary>Whether the type is an event, a context or a group.</summary>
    public static bool HoldsFields(ITypeSymbol? type) =>
        type is { TypeKind: TypeKind.Struct or TypeKind.Class } && (bool)Known.GetValue(type, static each => Has(each, Attributes));

    /// <summary>Whether a property is a field of an event, context or group: only parameters are sent.</summary>
    public static bool IsField(IPropertySymbol property) =>
        HoldsFields(property.ContainingType)
        && property.ContainingType.InstanceConstructors.Any(constructor => constructor.Parameters.Any(parameter => parameter.Name == property.Name));

    /// <summary>Whether a method makes a value of Plainsight's own types, or hands values to the context.</summary>
    public static bool IsFactory(IMethodSymbol method) =>
        method.Parameters.Length > 0 && method.ContainingType is { } type && (IsStart(method, type) || (IsOwnValue(type) && Makes(method, type)));

    /// <summary>Whether only identities and secrets must stay out of a factory.</summary>
    public static bool TakesText(IMethodSymbol method) => Outer(method.ContainingType) == PersonalSources.Pseudonym;

    private static bool IsStart(IMethodSymbol method, INamedTypeSymbol type) =>
        method is { IsStatic: true, Name: "Start" } && Has(type, [AttributeNames.App]);

    // Closed types keep only what was declared, whatever text they are given.
    private static bool IsOwnValue(INamedTypeSymbol type) =>
        type is { TypeKind: TypeKind.Struct, ContainingNamespace: { Name: "Plainsight", ContainingNamespace.IsGlobalNamespace: true } }
        && !PersonalSources.Closed.Contains(Outer(type));

    private static bool Makes(IMethodSymbol method, INamedTypeSymbol type) => method.MethodKind switch
    {
        MethodKind.Constructor => true,
        MethodKind.Ordinary => IsOf(method.ReturnType, type)
            || method.Parameters.Any(parameter => parameter.RefKind == RefKind.Out && IsOf(parameter.Type, type))
            || (PersonalSources.Additions.Contains(method.Name) && !type.IsRefLikeType),
        _ => false,
    };

    private static bool IsOf(ITypeSymbol result, INamedTypeSymbol type) => SymbolEqualityComparer.Default.Equals(result.OriginalDefinition, type.OriginalDefinition);

    private static string Outer(INamedTypeSymbol type) => TypeClassifier.FullName((type.ContainingType ?? type).OriginalDefinition);

    private static bool Has(ITypeSymbol type, HashSet<string> attributes) =>
        type.GetAttributes().Any(attribute => attribute.AttributeClass is { } kind && attributes.Contains(TypeClassifier.FullName(kind)));
}
