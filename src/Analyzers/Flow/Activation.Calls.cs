using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using Plainsight.Analyzers.Rules;

namespace Plainsight.Analyzers.Flow;

internal sealed partial class Activation
{
    private FlowValue Invoke(IInvocationOperation invocation)
    {
        IMethodSymbol method = invocation.TargetMethod;
        FlowValue receiver = Evaluate(invocation.Instance);
        bool makesText = method.Name == "AppendFormatted";
        FlowValue[] values = [.. invocation.Arguments.Select(argument => makesText ? Text(argument.Value) : Evaluate(argument.Value))];
        if (SinkTypes.IsFactory(method))
        {
            CheckFactory(invocation, values);
            return Finish(invocation, FlowValue.Unknown);
        }

        if (SourceLookup.IsHarmless(method, invocation.Instance?.Type))
        {
            return Finish(invocation, FlowValue.Unknown);
        }

        FlowValue called = method.MethodKind == MethodKind.DelegateInvoke ? receiver
            : method.MethodKind == MethodKind.LocalFunction || Bodies.IsOf(method, run.Type) ? FlowValue.Of(Function(method))
            : FlowValue.Unknown;
        if (!called.Functions.IsEmpty)
        {
            return CallEach(called, invocation, values);
        }

        if (method.MethodKind != MethodKind.DelegateInvoke && run.IsOwn(method))
        {
            return Finish(invocation, FlowValue.Unknown);
        }

        return method.Name == nameof(Enum.ToObject) && TypeShapes.Is(method.ContainingType, PersonalSources.EnumReader)
            ? Finish(invocation, Member(values[values.Length - 1], invocation.Syntax))
            : Framework(invocation, receiver, values);
    }

    private FlowValue Framework(IInvocationOperation invocation, FlowValue receiver, FlowValue[] values)
    {
        IMethodSymbol method = invocation.TargetMethod;
        IReadOnlyList<IArgumentOperation> arguments = invocation.Arguments;
        bool isStatic = invocation.Instance is null;
        ITypeSymbol? subject = isStatic ? arguments.FirstOrDefault()?.Value.Type : invocation.Instance!.Type;
        FlowValue subjectValue = isStatic ? values.FirstOrDefault() ?? FlowValue.Unknown : receiver;
        subject = isStatic && arguments.FirstOrDefault()?.Value is IConversionOperation { IsImplicit: true } conversion ? conversion.Operand.Type : subject;

        if (PersonalSources.Answers.Contains(method.Name) && IsDictionary(subject) && values.Length > (isStatic ? 1 : 0))
        {
            return Finish(invocation, Ask(invocation, subjectValue, values));
        }

        if (subjectValue.Any is null && subject is not null && (PersonalSources.LookUps.Contains(method.Name) || IsLookUp(method, subject)))
        {
            return Finish(invocation, FlowValue.Unknown);
        }

        FlowValue personal = FlowValue.Join(receiver, Together(arguments, values));
        bool isNumberOfThings = PersonalSources.Counts.Contains(method.Name) || PersonalSources.Positions.Contains(method.Name);
        if (isNumberOfThings && subject is not null && !TypeShapes.IsText(subject) && subjectValue.Any is { Characters: false })
        {
            CallLambdas(arguments, values, personal);
            return Finish(invocation, FlowValue.Unknown);
        }

        FlowValue? returned = Fold(invocation, values) ?? CallLambdas(arguments, values, personal);
        if (!isStatic)
        {
            Add(invocation, subject, values);
        }

        if (PersonalSources.Copies.Contains(method.Name))
        {
            Copy(arguments, values, personal);
        }

        // What is made of each character says how many there are, whatever it is.
        bool isOfCharacters = method.IsExtensionMethod && subject is not null && subjectValue.Any is { } from && (from.Characters || TypeShapes.IsText(subject));
        isOfCharacters |= IsMadeAsLong(method, values);
        FlowValue result = returned is not null && !isOfCharacters && PersonalSources.Projections.Contains(method.Name)
            ? FlowValue.Of(returned.Any)
            : FlowValue.Of(Flow.Taint.Join(personal.Any, returned?.Any));
        if (result.Any is null && SourceLookup.Find(method, invocation.Instance?.Type) is { } row)
        {
            string? variable = arguments.FirstOrDefault()?.Value.ConstantValue is { HasValue: true, Value: string name } ? name : null;
            result = Source(row, method, invocation.Type, variable, invocation.Syntax);
        }

        return Finish(invocation, Mark(result, method, isOfCharacters));
    }

    // Any receiver can be asked by a key; only a collection answers with something of its own.
    private static bool IsLookUp(IMethodSymbol method, ITypeSymbol subject) =>
        !method.IsStatic && !PersonalSources.Additions.Contains(method.Name) && !TypeShapes.IsText(subject) && TypeShapes.IsOrDerives(subject, PersonalSources.Collections);

    private static FlowValue Mark(FlowValue result, IMethodSymbol method, bool isOfCharacters) => result.Any is { } taint
        ? FlowValue.Of(taint.Each(each => each with
        {
            Characters = isOfCharacters,
            Kind = method.Name is nameof(Enum.Parse) or nameof(Enum.TryParse) && TypeShapes.Is(method.ContainingType, PersonalSources.EnumReader) ? FlowKind.EnumOfText
                : method.Name == nameof(GetHashCode) && each.Kind == FlowKind.Value ? FlowKind.NumberOfText : each.Kind,
        }))
        : result;

    /// <summary>What the arguments are, those left out that say how and not what.</summary>
    private static FlowValue Together(IReadOnlyList<IArgumentOperation> arguments, FlowValue[] values)
    {
        FlowValue together = FlowValue.Unknown;
        for (int i = 0; i < arguments.Count; i++)
        {
            // A parameter that is an enum says how; one that can be any type takes what it is given.
            bool isManner = values[i].Any is { Kind: FlowKind.EnumOfText } && IsMember(arguments[i].Parameter?.OriginalDefinition.Type);
            if (arguments[i].Parameter is { } parameter && parameter.RefKind != RefKind.Out && !isManner && !PersonalSources.Manners.Contains(TypeClassifier.FullName(parameter.Type)))
            {
                together = FlowValue.Join(together, FlowValue.Of(values[i].Any));
            }
        }

        return together;
    }

    private void Add(IInvocationOperation invocation, ITypeSymbol? subject, FlowValue[] values)
    {
        // A string has methods of the same names, and never changes.
        if (invocation.Instance is { } instance && subject is not null && !TypeShapes.Is(subject, PersonalSources.Unchanging) && PersonalSources.Additions.Contains(invocation.TargetMethod.Name))
        {
            // A dictionary's key is asked for and not given out as a number: its last argument is what it holds.
            bool isPair = values.Length == 2 && IsDictionary(subject);
            FlowValue[] kept = [.. values.Select(value => FlowValue.Of(value.Kept))];
            Taint(instance, isPair ? kept[1] : Together(invocation.Arguments, kept));
        }
    }

    private void Copy(IReadOnlyList<IArgumentOperation> arguments, FlowValue[] values, FlowValue personal)
    {
        for (int i = 0; i < arguments.Count; i++)
        {
            if (values[i].Any is null && arguments[i].Parameter?.Type is { } type && (type is IArrayTypeSymbol || TypeShapes.IsText(type)))
            {
                Taint(arguments[i].Value, personal);
            }
        }
    }

    /// <summary>Gives the out arguments what the result is, and the ref arguments that beside what they were: they are no constants any more.</summary>
    private FlowValue Finish(IInvocationOperation invocation, FlowValue result)
    {
        foreach (IArgumentOperation argument in invocation.Arguments)
        {
            if (argument.Parameter?.RefKind == RefKind.Out)
            {
                Assign(argument.Value, TypeShapes.As(result, argument.Parameter.Type), argument.Value.Syntax);
            }
            else if (argument.Parameter?.RefKind == RefKind.Ref)
            {
                FlowValue changed = FlowValue.Join(FlowValue.Join(FlowValue.Unknown, Evaluate(argument.Value)), FlowValue.Of(result.Any));
                Assign(argument.Value, TypeShapes.As(changed, argument.Parameter.Type), argument.Value.Syntax);
            }
        }

        return TypeShapes.As(result, invocation.Type);
    }
}
