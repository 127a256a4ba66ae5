using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.FlowAnalysis;

namespace Plainsight.Analyzers.Flow;

/// <summary>The analysis of one body with everything that it calls: what was found, what is being followed, and how much work is left.</summary>
internal sealed class FlowRun(INamedTypeSymbol type, SemanticModel? semantics, int budget, CancellationToken cancellation)
{
    private readonly Dictionary<IMethodSymbol, ControlFlowGraph?> _graphs = new(SymbolEqualityComparer.Default);
    private readonly HashSet<IMethodSymbol> _active = new(SymbolEqualityComparer.Default);
    private Dictionary<Location, Leak> _leaks = [];
    private int _blocks;

    public INamedTypeSymbol Type => type;

    public CancellationToken Cancellation => cancellation;

    public IEnumerable<Leak> Leaks => _leaks.Values;

    /// <summary>Whether a method is the consumer's own. That of another project is not: an editor knows its source, a build does not, and both say the same.</summary>
    public bool IsOwn(IMethodSymbol method) => SymbolEqualityComparer.Default.Equals(method.ContainingAssembly, type.ContainingAssembly);

    /// <summary>Whether another block may be looked at. Beyond the budget the analysis ends with what it has.</summary>
    public bool Spend()
    {
        cancellation.ThrowIfCancellationRequested();
        return ++_blocks <= budget;
    }

    /// <summary>Notes what was found; of two at one place the one that weighs more.</summary>
    public void Note(Leak leak)
    {
        if (!_leaks.TryGetValue(leak.Location, out Leak? known) || known.Taint.Kind < leak.Taint.Kind)
        {
            _leaks[leak.Location] = leak;
        }
    }

    /// <summary>The graph of a method of the same type, or null where its body is not at hand.</summary>
    public ControlFlowGraph? Graph(IMethodSymbol method)
    {
        if (!_graphs.TryGetValue(method, out ControlFlowGraph? graph))
        {
            graph = Bodies.Graph(Bodies.Find(method, semantics, cancellation), cancellation);
            _graphs.Add(method, graph);
        }

        return graph;
    }

    /// <summary>Follows a function unless it is being followed already.</summary>
    public Activation? Follow(IMethodSymbol method, Func<Activation?> follow)
    {
        if (!_active.Add(method))
        {
            return null;
        }

        try
        {
            return follow();
        }
        finally
        {
            _active.Remove(method);
        }
    }

    /// <summary>What is found while a method is followed: it is reported where the method is called, since it has a body of its own to be reported in.</summary>
    public IEnumerable<Leak> Collect(Action follow)
    {
        Dictionary<Location, Leak> outer = _leaks;
        _leaks = [];
        try
        {
            follow();
            return _leaks.Values;
        }
        finally
        {
            _leaks = outer;
        }
    }
}
