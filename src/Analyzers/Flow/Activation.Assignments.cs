using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.FlowAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace Plainsight.Analyzers.Flow;

internal sealed partial class Activation
{
    /// <summary>What a capture stands for where it is assigned to: <c>x = a ? b : c</c> captures x before it decides.</summary>
    private readonly Dictionary<CaptureId, IOperation> _places = [];

    private FlowValue Assign(IOperation target, FlowValue value, SyntaxNode written)
    {
        if (target is IMemberReferenceOperation)
        {
            Keep(value);
        }

        switch (target)
        {
            case ILocalReferenceOperation local:
                _state = _state.With(local.Local, TypeShapes.As(value, local.Type));
                break;
            case IParameterReferenceOperation parameter:
                _state = _state.With(parameter.Parameter, TypeShapes.As(value, parameter.Type));
                break;
            case IFlowCaptureReferenceOperation capture:
                _state = _state.With(capture.Id, value);
                if (_places.TryGetValue(capture.Id, out IOperation? place) && place is not IFlowCaptureReferenceOperation)
                {
                    Assign(place, value, written);
                }

                break;
            case IDeclarationExpressionOperation declaration:
                Assign(declaration.Expression, value, written);
                break;
            case IConversionOperation conversion:
                Assign(conversion.Operand, value, written);
                break;
            case ITupleOperation:
                Deconstruct(target, value, written);
                break;
            case IPropertyReferenceOperation property when SinkTypes.IsField(property.Property):
                Check(value, property.Type, $"Field '{property.Property.Name}' of '{property.Property.ContainingType.Name}'", written);
                break;
            case IPropertyReferenceOperation property when Bodies.IsOf(property.Property, run.Type):
                Set(property, value, written);
                break;
            case IPropertyReferenceOperation { Instance: { } instance, Arguments.Length: > 0 }:
                Taint(instance, value);
                break;
            case IFieldReferenceOperation { Instance: { } instance } when instance.Type is { IsTupleType: true }:
                Taint(instance, value);
                break;
            case IArrayElementReferenceOperation element:
                Taint(element.ArrayReference, FlowValue.Of(value.Kept));
                break;
        }

        return value;
    }

    private FlowValue Compound(ICompoundAssignmentOperation assignment)
    {
        FlowValue value = Combine(Evaluate(assignment.Target), assignment.Target.Type, Evaluate(assignment.Value), assignment.Value.Type, assignment);
        return Assign(assignment.Target, value, assignment.Value.Syntax);
    }

    private FlowValue Deconstruct(IOperation target, FlowValue value, SyntaxNode written)
    {
        IOperation tuple = target is IDeclarationExpressionOperation declaration ? declaration.Expression : target;
        if (tuple is ITupleOperation { Elements: var elements })
        {
            for (int i = 0; i < elements.Length; i++)
            {
                FlowValue part = value.Elements.Length == elements.Length ? value.Elements[i] : FlowValue.Of(value.Any);
                Assign(elements[i], TypeShapes.As(part, elements[i].Type), written);
            }
        }

        return value;
    }

    // A builder's Append returns the builder, so that what comes after it goes into the same one.
    private static IOperation Root(IOperation holder) => holder switch
    {
        IConversionOperation conversion => Root(conversion.Operand),
        IInvocationOperation { Instance: { } instance, TargetMethod.Name: var name } call
            when PersonalSources.Additions.Contains(name) && SymbolEqualityComparer.Default.Equals(call.Type, instance.Type) => Root(instance),
        _ => holder,
    };

    /// <summary>Something personal was put into a collection or a builder; what it held before stays.</summary>
    private void Taint(IOperation holder, FlowValue value)
    {
        IOperation place = Root(holder);
        while (place is IFlowCaptureReferenceOperation capture)
        {
            _state = _state.With(capture.Id, FlowValue.Join(_state.Find(capture.Id) ?? FlowValue.Unknown, FlowValue.Of(value.Any)));
            if (!_places.TryGetValue(capture.Id, out IOperation? captured))
            {
                break;
            }

            place = Root(captured);
        }

        ISymbol? symbol = place switch
        {
            ILocalReferenceOperation local => local.Local,
            IParameterReferenceOperation parameter => parameter.Parameter,
            _ => null,
        };
        if (symbol is not null && value.Any is { } taint)
        {
            _state = _state.With(symbol, TypeShapes.As(FlowValue.Join(_state.Find(symbol) ?? FlowValue.Unknown, FlowValue.Of(taint)), place.Type));
        }
    }
}
