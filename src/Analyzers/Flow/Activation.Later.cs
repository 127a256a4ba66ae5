using Microsoft.CodeAnalysis.Operations;

namespace Plainsight.Analyzers.Flow;

internal sealed partial class Activation
{
    // In the state, so that only what holds from then on is asked for.
    private static readonly object Kept = new();

    /// <summary>Calls the functions that somebody keeps with everything that their locals hold from then on. Once, when all of that is known.</summary>
    public Activation CallKept()
    {
        FlowState? later = null;
        foreach (FlowState state in _entries.OfType<FlowState>().Where(state => state.Find(Kept) is not null))
        {
            later = later?.Join(state) ?? state;
        }

        if (later?.Find(Kept) is { } kept)
        {
            foreach (FlowFunction function in kept.Functions)
            {
                _state = later;
                Call(function, [], [], isCertain: false);
            }
        }

        return this;
    }

    private FlowValue Handle(IEventAssignmentOperation assignment)
    {
        FlowValue handler = Evaluate(assignment.HandlerValue);
        if (assignment.Adds)
        {
            Keep(handler);
        }

        return FlowValue.Unknown;
    }

    /// <summary>Notes the functions of a delegate that an event, a member or an object keeps: nobody knows when they are called.</summary>
    private void Keep(FlowValue value)
    {
        foreach (FlowFunction function in value.Functions.Where(function => !function.IsApart(graph)))
        {
            FlowValue kept = FlowValue.Of(function);
            _state = _state.With(Kept, _state.Find(Kept) is { } before ? FlowValue.Join(before, kept) : kept);
        }
    }
}
