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

        return TypeShapes.As(Together(creation.Arguments, values), creation.Type);
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
        FlowValue[] checkedValues = [.. values.Select(value => takesText && !IsIdentity(value.Any) ? FlowValue.Unknown : value)];
        Check(
            invocation.Arguments,
            checkedValues,
            argument => $"Argument '{argument.Parameter?.Name}' of '{invocation.TargetMethod.ContainingType.Name}.{invocation.TargetMethod.Name}'");
    }

    private static bool IsIdentity(Taint? taint) => taint?.Source.Category is SourceCategory.Identity or SourceCategory.Secret;

    private void Check(IReadOnlyList<IArgumentOperation> arguments, IReadOnlyList<FlowValue> values, Func<IArgumentOperation, string> target)
    {
        for (int i = 0; i < arguments.Count; i++)
        {
            if (arguments[i].Parameter?.RefKind != RefKind.Out)
            {
                Check(values[i], arguments[i].Parameter?.Type, target(arguments[i]), arguments[i].Value.Syntax);
            }
        }
    }

    private void Check(FlowValue value, ITypeSymbol? type, string target, SyntaxNode written)
    {
        if (TypeShapes.As(value, type).Any is { } taint)
        {
            run.Note(new Leak(written.GetLocation(), target, taint));
        }
    }
}
