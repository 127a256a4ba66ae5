using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace Plainsight.Analyzers.Flow;

internal sealed partial class Activation
{
    // Where a function becomes a value it is followed once for what it captures; whoever calls it follows it again for its arguments.
    private FlowValue Lambda(FlowFunction function)
    {
        FlowValue? captured = function.IsMethod ? null : Call(function, [], [], isCertain: false);
        return FlowValue.Of(function with { Captured = captured?.Any });
    }

    // A method of the framework has no body to follow: what it gives is as personal as what it is asked of, or a source.
    private FlowValue Reference(IMethodReferenceOperation reference)
    {
        IMethodSymbol method = reference.Method;
        ITypeSymbol? type = reference.Instance?.Type;
        FlowValue receiver = Evaluate(reference.Instance);
        bool isLookUp = receiver.Any is null && type is not null && (PersonalSources.LookUps.Contains(method.Name) || IsLookUp(method, type));
        if (isLookUp || run.IsOwn(method) || SourceLookup.IsHarmless(method, type))
        {
            return Lambda(Function(method)) with { Taint = receiver.Any };
        }

        return receiver.Any is null && SourceLookup.Find(method, type) is { } row
            ? Source(row, method, method.ReturnType, null, reference.Syntax)
            : FlowValue.Of(receiver.Any);
    }

    private FlowFunction Function(IMethodSymbol method) => new(method, null, method.MethodKind == MethodKind.LocalFunction ? graph : null);

    private FlowValue? CallLambdas(IReadOnlyList<IArgumentOperation> arguments, FlowValue[] values, FlowValue personal)
    {
        FlowValue? returned = null;
        for (int i = 0; i < values.Length; i++)
        {
            foreach (FlowFunction function in values[i].Functions)
            {
                FlowValue[] each = [.. function.Method.Parameters.Select(parameter => TypeShapes.As(FlowValue.Of(personal.Any), parameter.Type))];
                Add(Call(function, [], each, isCertain: false, arguments[i].Value.Syntax));
            }

            Add(values[i].IsOpen ? FlowValue.Of(personal.Any) : null);
        }

        return returned;

        void Add(FlowValue? value) => returned = returned is null || value is null ? returned ?? value : FlowValue.Join(returned, value);
    }

    /// <summary>Calls each function that a delegate can stand for, as if it were the one.</summary>
    private FlowValue CallEach(FlowValue called, IInvocationOperation invocation, FlowValue[] values)
    {
        FlowState before = _state;
        FlowState? after = null;
        FlowValue? returned = null;
        foreach (FlowFunction function in called.Functions)
        {
            Add(Call(function, invocation.Arguments, values, isCertain: true) ?? Finish(invocation, FlowValue.Unknown));
        }

        if (called.IsOpen)
        {
            Add(Framework(invocation, called, values));
        }

        _state = after ?? before;
        return returned ?? FlowValue.Unknown;

        void Add(FlowValue value)
        {
            returned = returned is null ? value : FlowValue.Join(returned, value);
            after = after?.Join(_state) ?? _state;
            _state = before;
        }
    }

    /// <summary>Follows a function; null where its body is not at hand, too deep, or being followed already.</summary>
    /// <param name="function">The function.</param>
    /// <param name="arguments">The arguments as written; empty where the framework calls.</param>
    /// <param name="values">The values of the arguments.</param>
    /// <param name="isCertain">Whether it is called here and now, so that what it assigns holds afterwards.</param>
    /// <param name="handed">Where it was handed to the framework, or what is assigned to a property.</param>
    private FlowValue? Call(FlowFunction function, IReadOnlyList<IArgumentOperation> arguments, FlowValue[] values, bool isCertain, SyntaxNode? handed = null)
    {
        if (function.IsMethod && (depth > 0 || !Bodies.IsOf(function.Method, run.Type)))
        {
            return null;
        }

        Activation? activation = null;
        bool isApart = function.IsApart(graph);
        IEnumerable<Leak> inside = isApart ? run.Collect(() => activation = Follow(function, arguments, values)) : [];
        if (!isApart)
        {
            activation = Follow(function, arguments, values);
        }

        FlowValue? captured = isApart && function.Captured is { } taint ? FlowValue.Of(taint) : null;
        if (activation is null)
        {
            return captured;
        }

        NoteAtCall(inside, arguments, values, handed);
        if (!isApart)
        {
            _state = isCertain ? activation.Exit : _state.Join(activation.Exit);
        }

        foreach (IArgumentOperation argument in arguments.Where(each => each.Parameter?.RefKind is RefKind.Out or RefKind.Ref))
        {
            // A delegate's parameters have the places of its function's, except in code that is not finished.
            IParameterSymbol? own = function.Method.OriginalDefinition.Parameters.ElementAtOrDefault(argument.Parameter!.Ordinal);
            Assign(argument.Value, own is null ? FlowValue.Unknown : activation.Exit.Find(own) ?? FlowValue.Unknown, argument.Value.Syntax);
        }

        FlowValue returned = activation.Returned ?? FlowValue.Unknown;
        return captured is null ? returned : FlowValue.Join(returned, captured);
    }

    private Activation? Follow(FlowFunction function, IReadOnlyList<IArgumentOperation> arguments, FlowValue[] values)
    {
        IMethodSymbol method = function.Method.OriginalDefinition;
        FlowState entry = Entry(method, function.IsApart(graph) ? FlowState.Empty : _state, arguments, values);
        int level = function.IsMethod ? depth + 1 : depth;
        return run.Follow(method, () => function.Body(run, run.Cancellation) is not { } body ? null
            : function.IsApart(graph) ? new Activation(run, body, level).Execute(entry).CallKept()
            : new Activation(run, body, level).Execute(entry));
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
            int position = i < arguments.Count ? arguments[i].Parameter?.Ordinal ?? -1 : i;
            if (position >= 0 && position < method.Parameters.Length)
            {
                entry = entry.With(method.Parameters[position], values[i]);
            }
        }

        return entry;
    }

    // What a method reads itself is reported in the method; what it was given, at the argument that gave it.
    private void NoteAtCall(IEnumerable<Leak> inside, IReadOnlyList<IArgumentOperation> arguments, FlowValue[] values, SyntaxNode? handed)
    {
        foreach (Leak leak in inside)
        {
            int given = Array.FindIndex(values, value => value.Holds(leak.Taint.Source));
            if (given >= 0 && (given < arguments.Count ? arguments[given].Value.Syntax : handed) is { } written)
            {
                run.Note(leak with { Location = written.GetLocation(), Through = leak.Location });
            }
        }
    }
}
