using System.Collections.Immutable;

namespace Plainsight.Analyzers.Flow;

/// <summary>What is known about a value at a point of the code.</summary>
internal sealed record FlowValue
{
    /// <summary>Nothing is known, and nothing is held against it.</summary>
    public static FlowValue Unknown { get; } = new();

    /// <summary>One of the values that stand in the code.</summary>
    public static FlowValue Constant { get; } = new() { IsClosed = true };

    /// <summary>The personal source behind it, or null.</summary>
    public Taint? Taint { get; init; }

    /// <summary>Whether it is made of constants and enum members only, so that a cast to an enum shows nothing else.</summary>
    public bool IsClosed { get; init; }

    /// <summary>The elements of a tuple, or the parts of an anonymous object; empty for everything else.</summary>
    public ImmutableArray<FlowValue> Elements { get; init; } = ImmutableArray<FlowValue>.Empty;

    /// <summary>The functions that a delegate can call; empty where none is known.</summary>
    public ImmutableArray<FlowFunction> Functions { get; init; } = ImmutableArray<FlowFunction>.Empty;

    /// <summary>Whether a delegate can call something else than its functions.</summary>
    public bool IsOpen { get; init; }

    /// <summary>Whether nothing is known of what a delegate calls, unless it is null.</summary>
    private bool CallsAnything => IsOpen || (Functions.IsEmpty && !IsClosed);

    /// <summary>The source behind the value or any of its elements.</summary>
    public Taint? Any => Elements.Aggregate(Taint, (taint, element) => Flow.Taint.Join(taint, element.Any));

    /// <summary>The source behind the value where it is kept and its functions are called out of sight: what they captured counts.</summary>
    public Taint? Kept => Functions.Aggregate(Any, (taint, function) => Flow.Taint.Join(taint, function.Captured));

    /// <summary>Whether a source is behind the value or any of its elements.</summary>
    public bool Holds(FlowSource source) => Taint?.Source == source || Taint?.Graver?.Source == source
        || Elements.Any(element => element.Holds(source)) || Functions.Any(function => FlowValue.Of(function.Captured).Holds(source));

    public static FlowValue Of(Taint? taint) => taint is null ? Unknown : new FlowValue { Taint = taint };

    public static FlowValue Of(FlowFunction function) => new() { Functions = ImmutableArray.Create(function) };

    /// <summary>What is known when either can be the case; the first itself when the second adds nothing.</summary>
    public static FlowValue Join(FlowValue first, FlowValue second)
    {
        if (ReferenceEquals(first, second))
        {
            return first;
        }

        ImmutableArray<FlowFunction> functions = first.Functions.AddRange(second.Functions.Where(function => !first.Functions.Contains(function)));
        bool elements = first.Elements.Length == second.Elements.Length;
        var joined = new FlowValue
        {
            Taint = elements ? Flow.Taint.Join(first.Taint, second.Taint) : Flow.Taint.Join(first.Any, second.Any),
            IsClosed = first.IsClosed && second.IsClosed,
            Elements = elements ? first.Elements.Zip(second.Elements, Join).ToImmutableArray() : ImmutableArray<FlowValue>.Empty,
            Functions = functions,
            IsOpen = !functions.IsEmpty && (first.CallsAnything || second.CallsAnything),
        };
        return joined.Equals(first) ? first : joined;
    }

    public bool Equals(FlowValue? other) => other is not null
        && Taint == other.Taint && IsClosed == other.IsClosed && IsOpen == other.IsOpen && Functions.SequenceEqual(other.Functions) && Elements.SequenceEqual(other.Elements);

    public override int GetHashCode() => Taint?.GetHashCode() ?? 0;
}
