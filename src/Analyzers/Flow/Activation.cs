using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.FlowAnalysis;

namespace Plainsight.Analyzers.Flow;

/// <summary>One run through the control-flow graph of a body: forward, until nothing new is learnt.</summary>
internal sealed partial class Activation(FlowRun run, ControlFlowGraph graph, int depth)
{
    private readonly FlowState?[] _entries = new FlowState?[graph.Blocks.Length];
    private readonly SortedSet<int> _waiting = [];
    private readonly Dictionary<ControlFlowRegion, HashSet<int>> _afterFinally = [];
    private FlowState _state = FlowState.Empty;

    /// <summary>What the body can return, or yield.</summary>
    public FlowValue? Returned { get; private set; }

    /// <summary>What is known when it ends.</summary>
    public FlowState Exit => _entries[_entries.Length - 1] ?? _state;

    public Activation Execute(FlowState entry)
    {
        Enter(0, entry);
        while (_waiting.Count > 0 && run.Spend())
        {
            int ordinal = _waiting.Min;
            _waiting.Remove(ordinal);
            Visit(graph.Blocks[ordinal]);
        }

        return this;
    }

    private void Visit(BasicBlock block)
    {
        _state = _entries[block.Ordinal]!;
        EnterHandlers(block);
        foreach (IOperation operation in block.Operations)
        {
            Evaluate(operation);
            EnterHandlers(block);
        }

        if (block.BranchValue is { } branch)
        {
            FlowValue value = Evaluate(branch);
            EnterHandlers(block);
            if (block.FallThroughSuccessor?.Semantics == ControlFlowBranchSemantics.Return)
            {
                Return(value);
            }
        }

        Follow(block.FallThroughSuccessor, block);
        Follow(block.ConditionalSuccessor, block);
    }

    private void Return(FlowValue value) => Returned = Returned is null ? value : FlowValue.Join(Returned, value);

    private void Follow(ControlFlowBranch? branch, BasicBlock block)
    {
        if (branch is null)
        {
            return;
        }

        if (branch.Destination is not { } destination)
        {
            Leave(block, branch);
            return;
        }

        int next = destination.Ordinal;
        foreach (ControlFlowRegion region in branch.FinallyRegions.Reverse())
        {
            if (!_afterFinally.TryGetValue(region, out HashSet<int>? after))
            {
                _afterFinally.Add(region, after = []);
            }

            if (after.Add(next) && _entries[region.LastBlockOrdinal] is not null)
            {
                _waiting.Add(region.LastBlockOrdinal);
            }

            next = region.FirstBlockOrdinal;
        }

        Enter(next, _state);
    }

    // The end of a finally goes on wherever a branch through it wanted to go.
    private void Leave(BasicBlock block, ControlFlowBranch branch)
    {
        if (branch.Semantics != ControlFlowBranchSemantics.StructuredExceptionHandling)
        {
            return;
        }

        for (ControlFlowRegion? region = block.EnclosingRegion; region is not null && region != graph.Root; region = region.EnclosingRegion)
        {
            if (region.Kind == ControlFlowRegionKind.Finally && _afterFinally.TryGetValue(region, out HashSet<int>? after))
            {
                foreach (int next in after)
                {
                    Enter(next, _state);
                }

                return;
            }
        }
    }

    // The root of a lambda's graph stands in the regions of the graph around it, which are not its own.
    // No edge of the graph leads to a handler: whatever holds anywhere in the try can hold at its start.
    private void EnterHandlers(BasicBlock block)
    {
        for (ControlFlowRegion? region = block.EnclosingRegion; region is not null && region != graph.Root; region = region.EnclosingRegion)
        {
            if (region is { Kind: ControlFlowRegionKind.Try, EnclosingRegion: { } whole })
            {
                foreach (ControlFlowRegion handler in whole.NestedRegions.Where(each => each.Kind != ControlFlowRegionKind.Try))
                {
                    Enter(handler.FirstBlockOrdinal, _state);
                }
            }
        }
    }

    private void Enter(int ordinal, FlowState state)
    {
        FlowState? before = _entries[ordinal];
        FlowState joined = before?.Join(state) ?? state;
        if (!ReferenceEquals(before, joined))
        {
            _entries[ordinal] = joined;
            _waiting.Add(ordinal);
        }
    }
}
