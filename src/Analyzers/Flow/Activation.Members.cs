using System.Globalization;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace Plainsight.Analyzers.Flow;

internal sealed partial class Activation
{
    private FlowValue Read(IPropertyReferenceOperation reference)
    {
        FlowValue receiver = Evaluate(reference.Instance);
        FlowValue[] values = [.. reference.Arguments.Select(argument => Evaluate(argument.Value))];
        IMethodSymbol? getter = reference.Property.GetMethod;
        return (getter is not null && Bodies.IsOf(getter, run.Type) ? Call(Function(getter), reference.Arguments, values, isCertain: true) : null)
            ?? Read(reference.Property, receiver, reference.Instance?.Type, reference.Syntax);
    }

    // Gives a setter of the type itself what is assigned, after what it is asked by.
    private void Set(IPropertyReferenceOperation reference, FlowValue value, SyntaxNode written)
    {
        if (reference.Property.SetMethod is { } setter && Bodies.IsOf(setter, run.Type))
        {
            FlowValue[] values = [.. reference.Arguments.Select(argument => Evaluate(argument.Value)), value];
            Call(Function(setter), reference.Arguments, values, isCertain: true, written);
        }
    }

    private static FlowValue Read(IPropertySymbol property, FlowValue receiver, ITypeSymbol? type, SyntaxNode written)
    {
        if (SourceLookup.IsHarmless(property, type))
        {
            return FlowValue.Unknown;
        }

        if (Part(property, receiver) is { } part)
        {
            return TypeShapes.As(part, property.Type);
        }

        if (receiver.Any is { } taint && !(IsMember(property.Type) && SourceLookup.Find(property, type) is { Members: not "*" }))
        {
            bool counts = PersonalSources.Counts.Contains(property.Name) && property.Parameters.IsEmpty && type is { IsAnonymousType: false } && !TypeShapes.IsText(type);
            return counts && !taint.Characters ? FlowValue.Unknown : TypeShapes.As(receiver, property.Type);
        }

        return SourceLookup.Find(property, type) is { } row ? Source(row, property, property.Type, null, written) : FlowValue.Unknown;
    }

    private FlowValue Read(IFieldReferenceOperation reference)
    {
        FlowValue receiver = Evaluate(reference.Instance);
        if (reference.Instance?.Type is { IsTupleType: true })
        {
            int position = Position(reference.Field);
            FlowValue element = position >= 0 && position < receiver.Elements.Length
                ? FlowValue.Join(receiver.Elements[position], FlowValue.Of(receiver.Taint))
                : receiver;
            return TypeShapes.As(element, reference.Type);
        }

        if (SourceLookup.IsHarmless(reference.Field, reference.Instance?.Type))
        {
            return FlowValue.Unknown;
        }

        return receiver.Any is null && SourceLookup.Find(reference.Field, reference.Instance?.Type) is { } row
            ? Source(row, reference.Field, reference.Type, null, reference.Syntax)
            : TypeShapes.As(receiver, reference.Type);
    }

    // Every element of a tuple is one of ItemN, whatever else it is called.
    private static int Position(IFieldSymbol field)
    {
        string name = (field.CorrespondingTupleField ?? field).Name;
        return name.StartsWith("Item", StringComparison.Ordinal) && int.TryParse(name.Substring(4), NumberStyles.None, CultureInfo.InvariantCulture, out int number) ? number - 1 : -1;
    }

    private static FlowValue Source(SourceRow row, ISymbol member, ITypeSymbol? type, string? variable, SyntaxNode written)
    {
        var source = new FlowSource(member.ContainingType.Name + "." + member.Name, SourceLookup.Category(row, variable), written.GetLocation());
        FlowKind kind = type is not null && HoldsText(type) ? FlowKind.Text : FlowKind.Value;
        FlowValue value = FlowValue.Of(new Taint(source, kind));
        if (row.Members != "*" && IsMember(type))
        {
            return FlowValue.Of(new Taint(source, FlowKind.EnumOfText));
        }

        return type is null || TypeShapes.Of(type) is Carrying.Everything or Carrying.Number ? value : FlowValue.Unknown;
    }

    private static bool HoldsText(ITypeSymbol type) =>
        TypeShapes.IsText(type)
        || (type is IArrayTypeSymbol array && HoldsText(array.ElementType))
        || (type is INamedTypeSymbol named && named.TypeArguments.Any(HoldsText));
}
