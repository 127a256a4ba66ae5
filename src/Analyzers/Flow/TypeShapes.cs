using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis;
using Plainsight.Analyzers.Rules;

namespace Plainsight.Analyzers.Flow;

/// <summary>What a personal value becomes when it takes on a type.</summary>
internal static class TypeShapes
{
    private static readonly ConditionalWeakTable<ITypeSymbol, object> Known = new();

    /// <summary>Whether it is the type of that name.</summary>
    public static bool Is(ITypeSymbol? type, string name) =>
        type is not null && name.EndsWith(type.Name, StringComparison.Ordinal) && TypeClassifier.FullName(type) == name;

    /// <summary>The value as a value of the type: text in a number is a number of text, and in a bool it is nothing.</summary>
    public static FlowValue As(FlowValue value, ITypeSymbol? type)
    {
        if (type is null || ReferenceEquals(value, FlowValue.Unknown) || ReferenceEquals(value, FlowValue.Constant))
        {
            return value;
        }

        if (type.TypeKind == TypeKind.Delegate && !value.Functions.IsEmpty)
        {
            return value;
        }

        if ((type.IsTupleType || type.IsAnonymousType) && value.Elements.Length > 0)
        {
            return value;
        }

        Taint? taint = As(value.Kept, type);
        return taint == value.Taint && value.Elements.IsEmpty && value.Functions.IsEmpty ? value : new FlowValue { Taint = taint, IsClosed = value.IsClosed };
    }

    /// <summary>Whether the length of a value of the type is the length of a text.</summary>
    public static bool IsText(ITypeSymbol type) => type switch
    {
        IArrayTypeSymbol array => AllowList.TextElements.Contains(TypeClassifier.FullName(array.ElementType)),
        INamedTypeSymbol { TypeArguments.Length: 1 } run => AllowList.TextElements.Contains(TypeClassifier.FullName(run.TypeArguments[0]))
            && (AllowList.TextContainers.Contains(TypeClassifier.FullName(run.OriginalDefinition)) || IsOrDerives(run, PersonalSources.Collections)),
        _ => PersonalSources.Texts.Contains(TypeClassifier.FullName(type)),
    };

    /// <summary>Whether the type, or one that it derives from or implements, is in a set.</summary>
    public static bool IsOrDerives(ITypeSymbol type, HashSet<string> names)
    {
        for (ITypeSymbol? each = type; each is not null; each = each.BaseType)
        {
            if (names.Contains(TypeClassifier.FullName(each.OriginalDefinition)))
            {
                return true;
            }
        }

        return type.AllInterfaces.Any(each => names.Contains(TypeClassifier.FullName(each.OriginalDefinition)));
    }

    public static Carrying Of(ITypeSymbol type)
    {
        if (!Known.TryGetValue(type, out object? known))
        {
            known = Known.GetValue(type, static each => Decide(each));
        }

        return (Carrying)known;
    }

    private static Taint? As(Taint? taint, ITypeSymbol type) => taint?.Each(each => One(each, type));

    private static Taint? One(Taint taint, ITypeSymbol type) => Of(type) switch
    {
        Carrying.Nothing => null,
        Carrying.Member => taint.Kind is FlowKind.EnumOfNumber or FlowKind.EnumOfText ? taint : null,
        Carrying.Number => taint.Kind switch
        {
            FlowKind.Text or FlowKind.EnumOfText => taint with { Kind = FlowKind.NumberOfText },
            FlowKind.EnumOfNumber => taint.Source.Category == SourceCategory.None ? null : taint with { Kind = FlowKind.NumberOfText },
            _ => taint,
        },
        _ => taint.Kind == FlowKind.Value && IsText(type) ? taint with { Kind = FlowKind.Text } : taint,
    };

    private static object Decide(ITypeSymbol type) => type switch
    {
        IArrayTypeSymbol array => IsText(array) ? Carrying.Everything : Of(array.ElementType),
        { TypeKind: TypeKind.Enum } => Carrying.Member,
        { TypeKind: TypeKind.Dynamic or TypeKind.TypeParameter or TypeKind.Pointer } => Carrying.Everything,
        INamedTypeSymbol { IsAnonymousType: true } => Carrying.Everything,
        INamedTypeSymbol named => Decide(named),
        _ => Carrying.Nothing,
    };

    private static Carrying Decide(INamedTypeSymbol type)
    {
        string name = TypeClassifier.FullName(type.OriginalDefinition);
        if (PersonalSources.Numbers.Contains(name))
        {
            return Carrying.Number;
        }

        if (PersonalSources.Nothing.Contains(name) || !IsOfFramework(type))
        {
            return Carrying.Nothing;
        }

        return type.TypeArguments.Length == 0 || IsText(type) ? Carrying.Everything : type.TypeArguments.Max(Of);
    }

    private static bool IsOfFramework(INamedTypeSymbol type)
    {
        INamespaceSymbol? space = type.ContainingNamespace;
        while (space is { ContainingNamespace.IsGlobalNamespace: false })
        {
            space = space.ContainingNamespace;
        }

        return space?.Name is "System" or "Microsoft" && !type.Locations.Any(location => location.IsInSource);
    }
}
