using System.Text;
using Microsoft.CodeAnalysis;
using Plainsight.Analyzers.Model;
using Plainsight.Analyzers.Rules;

namespace Plainsight.Analyzers.Parser.Fields;

/// <summary>Fields over the members of an enum that is their type argument: names, options and counts.</summary>
public static class DeclaredNames
{
    public static FieldType? ParseName(FieldSource field, NameKind kind) =>
        EnumInSource(field) is { } type
            ? new FieldType.Names(kind, field.TypeFullName, FullName(type), EnumField.Members(EnumField.Check(field, type, EnumInfo.Of(type).Values)))
            : null;

    public static FieldType? ParseOptions(FieldSource field)
    {
        if (EnumInSource(field) is not { } type)
        {
            return null;
        }

        IReadOnlyList<EnumValue> values = EnumField.Check(field, type, [.. EnumInfo.Of(type).Values.Select(WithDashes)]);
        return new FieldType.Options(
            field.TypeFullName, FullName(type), values.Select(value => new OptionMember(value.Name, value.Wire, value.Placeholder)).ToEquatableArray());
    }

    public static FieldType? ParseCounts(FieldSource field)
    {
        UnitParser.RefuseUnit(field);
        UnitParser.RefuseDecimals(field, "a count has no decimals");
        NumberRange range = RangeParser.Parse(field, Coarsening.PowersOfTen);
        return EnumArgument(field) is { } type
            ? new FieldType.Counts(field.TypeFullName, FullName(type), EnumField.Members(EnumField.Check(field, type, EnumInfo.Of(type).Values)), range)
            : null;
    }

    private static INamedTypeSymbol? EnumInSource(FieldSource field)
    {
        if (EnumArgument(field) is not { } type)
        {
            return null;
        }

        // Another assembly's enum can change without a review here.
        if (!SymbolEqualityComparer.Default.Equals(type.ContainingAssembly, field.Scope.Semantics.Compilation.Assembly))
        {
            field.RefuseType(RuleIds.OtherType, $"a {field.Type.Name} of '{type.Name}', an enum of another assembly, whose names can't be reviewed here");
            return null;
        }

        return type;
    }

    private static INamedTypeSymbol? EnumArgument(FieldSource field)
    {
        if (field.Type is INamedTypeSymbol { TypeArguments: { Length: 1 } arguments } && arguments[0] is INamedTypeSymbol { TypeKind: TypeKind.Enum } type)
        {
            return type;
        }

        field.RefuseType(RuleIds.OtherType, $"a {field.Type.Name} of something that is no enum");
        return null;
    }

    private static string FullName(ITypeSymbol type) => type.ToDisplayString(SymbolDisplayFormat.FullyQualifiedFormat);

    // As people type it: OutputDir is --output-dir.
    private static EnumValue WithDashes(EnumValue value) =>
        value.IsGiven ? value : value with { Wire = new StringBuilder("--").Append(value.Wire).Replace('_', '-').ToString() };
}
