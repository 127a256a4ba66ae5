using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using Plainsight.Analyzers.Rules;

namespace Plainsight.Analyzers.Flow;

internal sealed partial class Activation
{
    private static bool IsMember(ITypeSymbol? type) => type is not null && TypeShapes.Of(AllowList.Unwrap(type)) == Carrying.Member;

    private static bool IsNumber(ITypeSymbol? type) => type is not null && TypeShapes.Of(AllowList.Unwrap(type)) == Carrying.Number;

    /// <summary>A number as a member of an enum.</summary>
    private static FlowValue Member(FlowValue number, SyntaxNode written)
    {
        if (number.IsClosed)
        {
            return number.Taint is null ? FlowValue.Constant : FlowValue.Of(number.Taint with { Kind = FlowKind.EnumOfText });
        }

        FlowSource source = number.Taint?.Source ?? new FlowSource("a number", SourceCategory.None, written.GetLocation());
        return FlowValue.Of(new Taint(source, FlowKind.EnumOfNumber));
    }

    /// <summary>What a value is as an operand: of a member of an enum its number, which another enum may take again.</summary>
    private static FlowValue OfMember(FlowValue value, ITypeSymbol? type, ITypeSymbol? to) => !IsMember(type) ? value
        : value.Taint is null ? FlowValue.Constant
        : TypeShapes.As(value, to) with { IsClosed = value.Taint.Kind == FlowKind.EnumOfText };

    // A table that is asked by a member of an enum gives what stands in the table.
    private FlowValue Read(IArrayElementReferenceOperation element)
    {
        FlowValue value = Evaluate(element.ArrayReference);
        foreach (IOperation index in element.Indices)
        {
            FlowValue position = Evaluate(index);
            value = FlowValue.Join(value, position.IsClosed ? FlowValue.Constant : position);
        }

        return TypeShapes.As(value, element.Type);
    }

    /// <summary>Two operands. A number makes of a member of an enum one that need not be declared, with no cast written.</summary>
    private static FlowValue Combine(FlowValue left, ITypeSymbol? leftType, FlowValue right, ITypeSymbol? rightType, IOperation operation) =>
        IsMember(operation.Type) && (IsNumber(leftType) || IsNumber(rightType))
            ? Member(FlowValue.Join(OfMember(left, leftType, operation.Type), OfMember(right, rightType, operation.Type)), operation.Syntax)
            : TypeShapes.As(FlowValue.Join(left, right), operation.Type);
}
