using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using Plainsight.Analyzers.Rules;

namespace Plainsight.Analyzers.Flow;

internal sealed partial class Activation
{
    private static bool IsDictionary(ITypeSymbol? type) => type is not null && TypeShapes.IsOrDerives(type, PersonalSources.Dictionaries);

    /// <summary>Asks a dictionary with an answer for a key that it has not: it gives what it holds or that answer, never the key.</summary>
    private FlowValue Ask(IInvocationOperation invocation, FlowValue held, FlowValue[] values)
    {
        int key = invocation.Instance is null ? 1 : 0;
        FlowValue answer = values.Skip(key + 1).Aggregate(FlowValue.Of(held.Any), (all, value) => FlowValue.Join(all, FlowValue.Of(value.Any)));
        foreach (FlowFunction function in values.Select(value => value.Function).OfType<FlowFunction>())
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

    // Without elements its parts are its sizes, and how many elements it has says how big they were.
    private FlowValue Create(IArrayCreationOperation creation)
    {
        FlowValue made = Combine(creation);
        return creation.Initializer is null && made.Any is { } size ? FlowValue.Of(size with { Characters = true }) : made;
    }

    private static bool IsMadeAsLong(IMethodSymbol method, FlowValue[] values) =>
        method is { Name: nameof(Enumerable.Range) or nameof(Enumerable.Repeat), ContainingType: { } type }
        && TypeClassifier.FullName(type) == "System.Linq.Enumerable"
        && values[values.Length - 1].Any is not null;
}
