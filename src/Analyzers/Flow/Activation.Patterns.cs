using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace Plainsight.Analyzers.Flow;

internal sealed partial class Activation
{
    /// <summary>Gives the variables of a pattern what they match.</summary>
    private void Bind(IPatternOperation pattern, FlowValue value)
    {
        switch (pattern)
        {
            case IDeclarationPatternOperation declaration:
                Bind(declaration.DeclaredSymbol, declaration.NarrowedType, value);
                break;
            case IRecursivePatternOperation recursive:
                Bind(recursive.DeclaredSymbol, recursive.NarrowedType, value);
                foreach (IPropertySubpatternOperation sub in recursive.PropertySubpatterns)
                {
                    Bind(sub.Pattern, Read(sub.Member, value, recursive.MatchedType));
                }

                for (int i = 0; i < recursive.DeconstructionSubpatterns.Length; i++)
                {
                    IPatternOperation sub = recursive.DeconstructionSubpatterns[i];
                    Bind(sub, i < value.Elements.Length ? value.Elements[i] : TypeShapes.As(FlowValue.Of(value.Any), sub.InputType));
                }

                break;
            case IListPatternOperation list:
                Bind(list.DeclaredSymbol, list.NarrowedType, value);
                foreach (IPatternOperation sub in list.Patterns)
                {
                    Bind(sub, TypeShapes.As(value, sub.InputType));
                }

                break;
            case ISlicePatternOperation { Pattern: { } slice }:
                Bind(slice, value);
                break;
            case IBinaryPatternOperation binary:
                Bind(binary.LeftPattern, value);
                Bind(binary.RightPattern, value);
                break;
            case INegatedPatternOperation negated:
                Bind(negated.Pattern, value);
                break;
        }
    }

    private void Bind(ISymbol? declared, ITypeSymbol? type, FlowValue value)
    {
        if (declared is not null)
        {
            _state = _state.With(declared, TypeShapes.As(value, type));
        }
    }

    private static FlowValue Read(IOperation member, FlowValue receiver, ITypeSymbol type) => member switch
    {
        IPropertyReferenceOperation property => Read(property.Property, receiver, type, property.Syntax),
        _ => TypeShapes.As(receiver, member.Type),
    };
}
