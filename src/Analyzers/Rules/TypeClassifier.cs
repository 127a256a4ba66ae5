using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis;

namespace Plainsight.Analyzers.Rules;

/// <summary>Looks types up in the <see cref="AllowList"/>, by their own name first and by what they derive from last.</summary>
public static class TypeClassifier
{
    private static readonly ConditionalWeakTable<ITypeSymbol, TypeVerdict> Verdicts = new();

    private static readonly Dictionary<string, AllowedType> AllowedByName = AllowList.Allowed.ToDictionary(type => type.Name, StringComparer.Ordinal);

    private static readonly Dictionary<string, RefusedType> RefusedByName = AllowList.Refused.ToDictionary(type => type.Name, StringComparer.Ordinal);

    /// <summary>Decides about the type of a field, <c>T?</c> already unwrapped.</summary>
    public static TypeVerdict Classify(ITypeSymbol type) => Verdicts.GetValue(type, Decide);

    /// <summary>Whether an enum is a set of members.</summary>
    public static bool IsFlags(ITypeSymbol type) =>
        type.GetAttributes().Any(attribute => attribute.AttributeClass is { } kind && FullName(kind) == AllowList.FlagsAttribute);

    private static TypeVerdict Decide(ITypeSymbol type) => type switch
    {
        IDynamicTypeSymbol => TypeVerdict.Refused(RuleIds.OpenBag, "dynamic"),
        IArrayTypeSymbol array => AllowList.TextElements.Contains(FullName(array.ElementType))
            ? TypeVerdict.Refused(RuleIds.FreeText, "an array of " + Display(array.ElementType) + "s")
            : TypeVerdict.Refused(RuleIds.OpenBag, "an array"),
        IErrorTypeSymbol => TypeVerdict.Refused(RuleIds.OtherType, "of a type that is not known"),
        INamedTypeSymbol named => Decide(named),
        _ => TypeVerdict.Refused(RuleIds.OtherType, "of type " + Display(type)),
    };

    /// <summary>The metadata name with its namespace and containing types.</summary>
    public static string FullName(ITypeSymbol type) => type.ContainingType is { } container
        ? FullName(container) + "+" + type.MetadataName
        : type.ContainingNamespace is { IsGlobalNamespace: false } space ? space.ToDisplayString() + "." + type.MetadataName : type.MetadataName;

    private static TypeVerdict Decide(INamedTypeSymbol type)
    {
        string name = FullName(type.OriginalDefinition);
        if (AllowedByName.TryGetValue(name, out AllowedType? allowed))
        {
            return TypeVerdict.Allowed(allowed.Kind, Display(type), allowed.HostFact);
        }

        if (type.TypeKind == TypeKind.Enum)
        {
            return TypeVerdict.Allowed(IsFlags(type) ? FieldKind.Flags : FieldKind.Enum, Display(type));
        }

        if (type.IsGenericType && AllowList.TextContainers.Contains(name) && AllowList.TextElements.Contains(FullName(type.TypeArguments[0])))
        {
            return TypeVerdict.Refused(RuleIds.FreeText, "a run of " + Display(type.TypeArguments[0]) + "s");
        }

        if (RefusedByName.TryGetValue(name, out RefusedType? refused))
        {
            return TypeVerdict.Refused(refused.RuleId, refused.What);
        }

        return DeclaredKind(type) is { } kind ? TypeVerdict.Allowed(kind, Display(type)) : ByAncestors(type);
    }

    private static FieldKind? DeclaredKind(INamedTypeSymbol type)
    {
        if (type.TypeKind != TypeKind.Struct)
        {
            return null;
        }

        foreach (AttributeData attribute in type.GetAttributes())
        {
            switch (attribute.AttributeClass is { } kind ? FullName(kind) : null)
            {
                case AllowList.VocabularyAttribute:
                    return FieldKind.Vocabulary;
                case AllowList.GroupAttribute:
                    return FieldKind.Group;
            }
        }

        return null;
    }

    private static TypeVerdict ByAncestors(INamedTypeSymbol type)
    {
        RefusedType? closest = null;
        for (INamedTypeSymbol? parent = type.BaseType; parent is not null && closest is null; parent = parent.BaseType)
        {
            closest = Derived(parent);
        }

        // Of several interfaces the lowest rule id wins, which is the one that says most about a person.
        closest ??= type.AllInterfaces.Select(Derived).OfType<RefusedType>()
            .OrderBy(refused => refused.RuleId, StringComparer.Ordinal).ThenBy(refused => refused.What, StringComparer.Ordinal).FirstOrDefault();
        return closest is null
            ? TypeVerdict.Refused(RuleIds.OtherType, "of type " + Display(type))
            : TypeVerdict.Refused(closest.RuleId, closest.What + " (" + Display(type) + ")");
    }

    private static RefusedType? Derived(INamedTypeSymbol type) =>
        RefusedByName.TryGetValue(FullName(type.OriginalDefinition), out RefusedType? refused) && refused.Derived ? refused : null;

    private static string Display(ITypeSymbol type) => type.ToDisplayString(SymbolDisplayFormat.MinimallyQualifiedFormat);
}
