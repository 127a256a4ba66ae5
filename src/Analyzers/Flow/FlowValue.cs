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

    /// <summary>The elements of a tuple; empty for everything else.</summary>
    public ImmutableArray<FlowValue> Elements { get; init; } = ImmutableArray<FlowValue>.Empty;

    /// <summary>The function that a delegate calls, where it is known.</summary>
    public FlowFunction? Function { get; init; }

    /// <summary>The source behind the value or any of its elements.</summary>
    public Taint? Any => Elements.Aggregate(Taint, (taint, element) => Flow.Taint.Join(taint, element.Any));

    public static FlowValue Of(Taint? taint) => taint is null ? Unknown : new FlowValue { Taint = taint };

    /// <summary>What is known when either can be the case; the first itself when the second adds nothing.</summary>
    public static FlowValue Join(FlowValue first, FlowValue second)
    {
        if (ReferenceEquals(first, second))
        {
            return first;
        }

        bool elements = first.Elements.Length == second.Elements.Length;
        var joined = new FlowValue
        {
            Taint = elements ? Flow.Taint.Join(first.Taint, second.Taint) : Flow.Taint.Join(first.Any, second.Any),
            IsClosed = first.IsClosed && second.IsClosed,
            Elements = elements ? first.Elements.Zip(second.Elements, Join).ToImmutableArray() : ImmutableArray<FlowValue>.Empty,
            Function = first.Function ?? second.Function,
        };
        return joined.Equals(first) ? first : joined;
    }

    public bool Equals(FlowValue? other) => other is not null
        && Taint == other.Taint && IsClosed == other.IsClosed && Function == other.Function && Elements.SequenceEqual(other.Elements);

    public override int GetHashCode() => Taint?.GetHashCode() ?? 0;
}
