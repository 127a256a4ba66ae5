using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace Plainsight.Analyzers.Flow;

internal sealed partial class Activation
{
    // Where a function becomes a value it is followed once for what it captures; whoever calls it follows it again for its arguments.
    private FlowValue Lambda(FlowFunction function)
    {
        if (!function.IsMethod)
        {
            Call(function, [], [], isCertain: false);
        }

        return new FlowValue { Function = function };
    }

    private FlowFunction Function(IMethodSymbol method) => new(method, null, method.MethodKind == MethodKind.LocalFunction ? graph : null);

    private FlowValue? CallLambdas(FlowValue[] values, FlowValue personal)
    {
        FlowValue? returned = null;
        foreach (FlowFunction function in values.Select(value => value.Function).OfType<FlowFunction>())
        {
            FlowValue[] each = [.. function.Method.Parameters.Select(parameter => TypeShapes.As(FlowValue.Of(personal.Any), parameter.Type))];
            if (Call(function, [], each, isCertain: false) is { } value)
            {
                returned = returned is null ? value : FlowValue.Join(returned, value);
            }
        }

        return returned;
    }

    /// <summary>Follows a function; null where its body is not at hand, too deep, or being followed already.</summary>
    /// <param name="function">The function.</param>
    /// <param name="arguments">The arguments as written; empty where the framework calls.</param>
    /// <param name="values">The values of the arguments.</param>
    /// <param name="isCertain">Whether it is called here and now, so that what it assigns holds afterwards.</param>
    private FlowValue? Call(FlowFunction function, IReadOnlyList<IArgumentOperation> arguments, FlowValue[] values, bool isCertain)
    {
        if (function.IsMethod && (depth > 0 || !Bodies.IsOf(function.Method, run.Type)))
        {
            return null;
        }

        Activation? activation = null;
        IEnumerable<Leak> inside = function.IsMethod ? run.Collect(() => activation = Follow(function, arguments, values)) : [];
        if (!function.IsMethod)
        {
            activation = Follow(function, arguments, values);
        }

        if (activation is null)
        {
            return null;
        }

        NoteAtCall(inside, arguments, values);
        if (!function.IsMethod)
        {
            _state = isCertain ? activation.Exit : _state.Join(activation.Exit);
        }

        foreach (IArgumentOperation argument in arguments.Where(each => each.Parameter?.RefKind is RefKind.Out or RefKind.Ref))
        {
            Assign(argument.Value, activation.Exit.Find(argument.Parameter!.OriginalDefinition) ?? FlowValue.Unknown, argument.Value.Syntax);
        }

        return activation.Returned ?? FlowValue.Unknown;
    }

    private Activation? Follow(FlowFunction function, IReadOnlyList<IArgumentOperation> arguments, FlowValue[] values)
    {
        IMethodSymbol method = function.Method.OriginalDefinition;
        FlowState entry = Entry(method, function.IsMethod ? FlowState.Empty : _state, arguments, values);
        int level = function.IsMethod ? depth + 1 : depth;
        return run.Follow(method, () => function.Body(run, run.Cancellation) is { } body ? new Activation(run, body, level).Execute(entry) : null);
    }

    /// <summary>What is known where a body starts: its parameters.</summary>
    public static FlowState Entry(IMethodSymbol method, FlowState entry, IReadOnlyList<IArgumentOperation> arguments, FlowValue[] values)
    {
        foreach (IParameterSymbol parameter in method.Parameters.Where(each => !SourceLookup.IsArguments(each)))
        {
            entry = entry.With(parameter, FlowValue.Unknown);
        }

        for (int i = 0; i < values.Length; i++)
        {
            int position = arguments.Count > 0 ? arguments[i].Parameter?.Ordinal ?? -1 : i;
            if (position >= 0 && position < method.Parameters.Length)
            {
                entry = entry.With(method.Parameters[position], values[i]);
            }
        }

        return entry;
    }

    // What a method reads itself is reported in the method; what it was given, at the argument that gave it.
    private void NoteAtCall(IEnumerable<Leak> inside, IReadOnlyList<IArgumentOperation> arguments, FlowValue[] values)
    {
        foreach (Leak leak in inside)
        {
            for (int i = 0; i < arguments.Count; i++)
            {
                if (values[i].Holds(leak.Taint.Source))
                {
                    run.Note(leak with { Location = arguments[i].Value.Syntax.GetLocation(), Through = leak.Location });
                    break;
                }
            }
        }
    }
}
