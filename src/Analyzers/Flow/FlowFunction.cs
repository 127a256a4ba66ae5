using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.FlowAnalysis;

namespace Plainsight.Analyzers.Flow;

/// <summary>A function as a value: a lambda, a local function or a method of the same type.</summary>
/// <param name="Method">Its symbol.</param>
/// <param name="Lambda">The lambda, or null.</param>
/// <param name="Scope">The graph that it stands in; null for a method, which is found by its symbol.</param>
/// <param name="Captured">What it returns of its own, whatever it is given: all that is known of it where its locals are not.</param>
internal sealed record FlowFunction(IMethodSymbol Method, IFlowAnonymousFunctionOperation? Lambda, ControlFlowGraph? Scope, Taint? Captured = null)
{
    /// <summary>Whether it is a method of the same type, with locals of its own.</summary>
    public bool IsMethod => Scope is null;

    /// <summary>Whether it can't see the locals of the body that calls it: it is a method, or was handed to or by one.</summary>
    public bool IsApart(ControlFlowGraph caller) => Scope is null || Root(Scope) != Root(caller);

    public ControlFlowGraph? Body(FlowRun run, CancellationToken cancellation) =>
        Scope is null ? run.Graph(Method)
        : Lambda is null ? Scope.GetLocalFunctionControlFlowGraphInScope(Method.OriginalDefinition, cancellation)
        : Scope.GetAnonymousFunctionControlFlowGraph(Lambda, cancellation);

    private static ControlFlowGraph Root(ControlFlowGraph graph)
    {
        while (graph.Parent is { } parent)
        {
            graph = parent;
        }

        return graph;
    }
}
