using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.FlowAnalysis;

namespace Plainsight.Analyzers.Flow;

/// <summary>A function as a value: a lambda, a local function or a method of the same type.</summary>
/// <param name="Method">Its symbol.</param>
/// <param name="Lambda">The lambda, or null.</param>
/// <param name="Scope">The graph that it stands in; null for a method, which is found by its symbol.</param>
internal sealed record FlowFunction(IMethodSymbol Method, IFlowAnonymousFunctionOperation? Lambda, ControlFlowGraph? Scope)
{
    /// <summary>Whether it is a method of the same type, with locals of its own.</summary>
    public bool IsMethod => Scope is null;

    public ControlFlowGraph? Body(FlowRun run, CancellationToken cancellation) =>
        Scope is null ? run.Graph(Method)
        : Lambda is null ? Scope.GetLocalFunctionControlFlowGraphInScope(Method.OriginalDefinition, cancellation)
        : Scope.GetAnonymousFunctionControlFlowGraph(Lambda, cancellation);
}
