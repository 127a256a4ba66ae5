using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.FlowAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace Plainsight.Analyzers.Flow;

internal sealed partial class Activation
{
    private FlowValue Evaluate(IOperation? operation) => operation switch
    {
        null => FlowValue.Unknown,
        { ConstantValue.HasValue: true } => FlowValue.Constant,
        ILocalReferenceOperation local => _state.Find(local.Local) ?? FlowValue.Unknown,
        IParameterReferenceOperation parameter => Parameter(parameter),
        IFlowCaptureReferenceOperation capture => _state.Find(capture.Id) ?? FlowValue.Unknown,
        IFlowCaptureOperation capture => Capture(capture),
        ISimpleAssignmentOperation assignment => Assign(assignment.Target, Evaluate(assignment.Value), assignment.Value.Syntax),
        ICompoundAssignmentOperation assignment => Compound(assignment),
        IEventAssignmentOperation assignment => Handle(assignment),
        IDeconstructionAssignmentOperation assignment => Deconstruct(assignment.Target, Evaluate(assignment.Value), assignment.Value.Syntax),
        IIncrementOrDecrementOperation increment => Evaluate(increment.Target),
        IDeclarationExpressionOperation declaration => Evaluate(declaration.Expression),
        IConversionOperation conversion => Convert(conversion),
        IAnonymousObjectCreationOperation made => new FlowValue { Elements = made.Initializers.Select(Evaluate).ToImmutableArray() },
        ITupleOperation tuple => new FlowValue { Elements = tuple.Elements.Select(Evaluate).ToImmutableArray() },
        IInvocationOperation invocation => Invoke(invocation),
        IObjectCreationOperation creation => Create(creation),
        IArrayCreationOperation creation => Create(creation),
        IWithOperation with => With(with),
        IPropertyReferenceOperation property => Read(property),
        IArrayElementReferenceOperation element => Read(element),
        IFieldReferenceOperation field => Read(field),
        IIsPatternOperation pattern => Match(pattern),
        IFlowAnonymousFunctionOperation lambda => Lambda(new FlowFunction(lambda.Symbol, lambda, graph)),
        IDelegateCreationOperation creation => Evaluate(creation.Target),
        IMethodReferenceOperation reference => Reference(reference),
        IInterpolationOperation interpolation => Text(interpolation.Expression),
        IBinaryOperation binary => Binary(binary),
        IReturnOperation { Kind: OperationKind.YieldReturn } yielded => Yield(yielded),
        INameOfOperation or ITypeOfOperation or ISizeOfOperation => FlowValue.Constant,
        _ => Combine(operation),
    };

    // What is not known better is as personal as its parts, as far as its type can carry that.
    private FlowValue Combine(IOperation operation)
    {
        FlowValue? combined = null;
        foreach (IOperation child in operation.ChildOperations)
        {
            FlowValue value = Evaluate(child);
            combined = combined is null ? value : FlowValue.Join(combined, value);
        }

        return TypeShapes.As(combined ?? FlowValue.Unknown, operation.Type);
    }

    private FlowValue Parameter(IParameterReferenceOperation reference) =>
        _state.Find(reference.Parameter)
        ?? (SourceLookup.IsArguments(reference.Parameter)
            ? FlowValue.Of(new Taint(new FlowSource("the process arguments", SourceCategory.Text, reference.Syntax.GetLocation()), FlowKind.Text))
            : FlowValue.Unknown);

    private FlowValue Capture(IFlowCaptureOperation capture)
    {
        _places[capture.Id] = capture.Value;
        FlowValue value = Evaluate(capture.Value);
        _state = _state.With(capture.Id, value);
        return value;
    }

    private FlowValue Convert(IConversionOperation conversion)
    {
        FlowValue value = Evaluate(conversion.Operand);
        if (conversion.OperatorMethod is { } method && run.IsOwn(method))
        {
            return FlowValue.Unknown;
        }

        ITypeSymbol? from = (conversion.Operand is IConversionOperation boxed && TypeShapes.Is(boxed.Type, PersonalSources.Anything) ? boxed : conversion).Operand.Type;
        if (IsMember(conversion.Type) && (IsNumber(from) || (!IsMember(from) && value.Any is { Kind: FlowKind.NumberOfText })))
        {
            return Member(value, conversion.Syntax);
        }

        if (IsMember(conversion.Operand.Type))
        {
            return OfMember(value, conversion.Operand.Type, conversion.Type);
        }

        // What is an object becomes text wherever the framework likes, with no ToString written.
        bool isObject = conversion.Type is { TypeKind: TypeKind.Dynamic } || TypeShapes.Is(conversion.Type, PersonalSources.Anything);
        return TypeShapes.As(isObject ? AsText(value, conversion.Operand) : value, conversion.Type);
    }

    private FlowValue Binary(IBinaryOperation binary)
    {
        bool isText = binary.Type is { } type && TypeShapes.IsText(type);
        FlowValue left = isText ? Text(binary.LeftOperand) : Evaluate(binary.LeftOperand);
        FlowValue right = isText ? Text(binary.RightOperand) : Evaluate(binary.RightOperand);
        return Combine(left, binary.LeftOperand.Type, right, binary.RightOperand.Type, binary);
    }

    // An exception, or another source, that becomes text by an unwritten ToString.
    private FlowValue Text(IOperation operation)
    {
        FlowValue value = Evaluate(operation);
        return AsText(value, operation is IConversionOperation { IsImplicit: true } conversion ? conversion.Operand : operation);
    }

    private static FlowValue AsText(FlowValue value, IOperation written) =>
        value.Any is null && written.Type is { } type && SourceLookup.FindText(type) is { } row
            ? FlowValue.Of(new Taint(new FlowSource(type.Name + ".ToString", row.Category, written.Syntax.GetLocation()), FlowKind.Text))
            : value;

    private FlowValue Yield(IReturnOperation yielded)
    {
        FlowValue value = Evaluate(yielded.ReturnedValue);
        Return(value);
        return value;
    }

    private FlowValue Match(IIsPatternOperation match)
    {
        Bind(match.Pattern, Evaluate(match.Value));
        return FlowValue.Unknown;
    }
}
