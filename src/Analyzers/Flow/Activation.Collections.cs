using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace Plainsight.Analyzers.Flow;

internal sealed partial class Activation
{
    private static bool IsDictionary(ITypeSymbol? type) => type is not null && TypeShapes.IsOrDerives(type, PersonalSources.Dictionaries);

    /// <summary>Asks a dictionary with an answer for a key that it has not: it gives what it holds or that answer, never the key.</summary>
    private FlowValue Ask(IInvocationOperation invocation, FlowValue held, FlowValue[] values)
    {
        int key = invocation.Instance is null ? 1 : 0;
        FlowValue answer = values.Skip(key + 1).Aggregate(FlowValue.Of(held.Any), (all, value) => FlowValue.Join(all, FlowValue.Of(value.Any)));
        foreach (FlowFunction function in values.SelectMany(value => value.Functions))
        {
            // A function gets the key first, and then what the dictionary holds for it.
            FlowValue[] each = [.. function.Method.Parameters.Select((parameter, i) => TypeShapes.As(i == 0 ? values[key] : answer, parameter.Type))];
            answer = FlowValue.Of(Flow.Taint.Join(answer.Any, Call(function, [], each, isCertain: false)?.Any));
        }

        if (PersonalSources.Additions.Contains(invocation.TargetMethod.Name) && invocation.Instance is { } dictionary)
        {
            Taint(dictionary, answer);
        }

        return answer;
    }

    /// <summary>Folds a collection: the function gets what the last call gave, and the next element. Null for everything else.</summary>
    private FlowValue? Fold(IInvocationOperation invocation, FlowValue[] values)
    {
        int function = values.Length > 2 ? 2 : 1;
        if (invocation.TargetMethod is not { Name: nameof(Enumerable.Aggregate), IsExtensionMethod: true }
            || values.Length < 2 || Only(values[function], parameters: 2) is not { } fold)
        {
            return null;
        }

        FlowValue folded = FlowValue.Of(values[function - 1].Any);
        FlowValue before;
        do
        {
            before = folded;
            FlowValue[] each = [TypeShapes.As(folded, fold.Method.Parameters[0].Type), TypeShapes.As(FlowValue.Of(values[0].Any), fold.Method.Parameters[1].Type)];
            if (Call(fold, [], each, isCertain: false) is not { } next)
            {
                return null;
            }

            folded = FlowValue.Join(folded, FlowValue.Of(next.Any));
        }
        while (!ReferenceEquals(before, folded));
        return values.Length > 3 && Only(values[3], parameters: 1) is { } select
            ? Call(select, [], [TypeShapes.As(folded, select.Method.Parameters[0].Type)], isCertain: false)
            : folded;
    }

    private static FlowFunction? Only(FlowValue called, int parameters) =>
        called is { IsOpen: false, Functions.Length: 1 } && called.Functions[0].Method.Parameters.Length == parameters ? called.Functions[0] : null;

    /// <summary>The part of an anonymous object that a property reads, where its parts are known.</summary>
    private static FlowValue? Part(IPropertySymbol property, FlowValue receiver)
    {
        IPropertySymbol[] parts = property.ContainingType.IsAnonymousType ? [.. property.ContainingType.GetMembers().OfType<IPropertySymbol>()] : [];
        int position = Array.FindIndex(parts, part => part.Name == property.Name);
        return position < 0 || receiver.Elements.Length != parts.Length ? null
            : receiver.Taint is null ? receiver.Elements[position]
            : FlowValue.Join(receiver.Elements[position], FlowValue.Of(receiver.Taint));
    }

    // Without elements its parts are its sizes, and how many elements it has says how big they were.
    private FlowValue Create(IArrayCreationOperation creation)
    {
        FlowValue made = Combine(creation);
        return creation.Initializer is null && made.Any is { } size ? FlowValue.Of(size with { Characters = true }) : made;
    }

    private static bool IsMadeAsLong(IMethodSymbol method, FlowValue[] values) =>
        method.Name is nameof(Enumerable.Range) or nameof(Enumerable.Repeat)
        && TypeShapes.Is(method.ContainingType, PersonalSources.SequenceMaker)
        && values[values.Length - 1].Any is not null;
}
