using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace Plainsight.Analyzers.Flow;

internal sealed partial class Activation
{
    private FlowValue Create(IObjectCreationOperation creation)
    {
        FlowValue[] values = [.. creation.Arguments.Select(argument => Evaluate(argument.Value))];
        if (SinkTypes.HoldsFields(creation.Type))
        {
            Check(creation.Arguments, values, argument => $"Field '{argument.Parameter?.Name}' of '{creation.Type!.Name}'");
            return FlowValue.Unknown;
        }

        if (creation.Constructor is { } constructor && SinkTypes.IsFactory(constructor))
        {
            Check(creation.Arguments, values, argument => $"Argument '{argument.Parameter?.Name}' of 'new {creation.Type!.Name}'");
            return FlowValue.Unknown;
        }

        if (creation.Constructor is { } own && Bodies.IsOf(own, run.Type))
        {
            Call(Function(own), creation.Arguments, values, isCertain: true);
        }

        Array.ForEach(values, Keep);
        FlowValue together = Together(creation.Arguments, values);
        FlowValue? returned = CallLambdas(creation.Arguments, values, together);
        return TypeShapes.As(FlowValue.Of(Flow.Taint.Join(together.Any, returned?.Any)), creation.Type);
    }

    // The graph turns most of these into assignments; what is left has its assignments inside.
    private FlowValue With(IWithOperation with)
    {
        Evaluate(with.Operand);
        Evaluate(with.Initializer);
        return FlowValue.Unknown;
    }

    private void CheckFactory(IInvocationOperation invocation, IReadOnlyList<FlowValue> values)
    {
        bool takesText = SinkTypes.TakesText(invocation.TargetMethod);
        string method = invocation.TargetMethod.ContainingType.Name + "." + invocation.TargetMethod.Name;
        Check(invocation.Arguments, values, argument => $"Argument '{argument.Parameter?.Name}' of '{method}'", takesText);
    }

    private void Check(
        IReadOnlyList<IArgumentOperation> arguments, IReadOnlyList<FlowValue> values, Func<IArgumentOperation, string> target, bool takesText = false)
    {
        for (int i = 0; i < arguments.Count; i++)
        {
            IArgumentOperation argument = arguments[i];
            if (argument.Parameter?.RefKind == RefKind.Out)
            {
                continue;
            }

            if (argument is { ArgumentKind: ArgumentKind.ParamArray, Value: IArrayCreationOperation { Initializer.ElementValues: var elements } })
            {
                foreach (IOperation element in elements)
                {
                    Check(Forbidden(Evaluate(element), takesText), element.Type, target(argument), element.Syntax);
                }
            }
            else
            {
                Check(Forbidden(values[i], takesText), argument.Parameter?.Type, target(argument), argument.Value.Syntax);
            }
        }
    }

    // Other text may stand beside what is forbidden: the gravest decides, and is what is told.
    private static FlowValue Forbidden(FlowValue value, bool takesText) => !takesText ? value
        : value.Any?.Gravest is { Source.Category: SourceCategory.Identity or SourceCategory.Secret } gravest ? FlowValue.Of(gravest)
        : FlowValue.Unknown;

    private void Check(FlowValue value, ITypeSymbol? type, string target, SyntaxNode written)
    {
        if (TypeShapes.As(value, type).Any is { Kind: not FlowKind.EnumOfText } taint)
        {
            run.Note(new Leak(written.GetLocation(), target, taint));
        }
    }
}
