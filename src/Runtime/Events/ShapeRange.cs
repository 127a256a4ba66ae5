namespace Plainsight.Events;

/// <summary>The clamp and the buckets of a number field.</summary>
internal sealed class ShapeRange(RangeKind kind, long[] edges, bool clamps, long min, long max)
{
    public RangeKind Kind { get; } = kind;

    public long Clamp(long value) => !clamps ? value : value < min ? min : value > max ? max : value;

    /// <summary>Clamps a number that no <see cref="long"/> holds; false when it stays what it is.</summary>
    public bool TryClamp(ulong value, out long clamped)
    {
        clamped = value <= long.MaxValue ? Clamp((long)value) : max;
        return clamps || value <= long.MaxValue;
    }

    /// <summary>The largest edge that is not above the value.</summary>
    public ulong LowerEdge(ulong value) => Kind switch
    {
        RangeKind.Edges => LowerOf(value),
        RangeKind.Exact => value,
        _ => Decade(value),
    };

    private ulong LowerOf(ulong value)
    {
        ulong lower = 0;
        foreach (long edge in edges)
        {
            if (edge < 0 || (ulong)edge > value)
            {
                break;
            }

            lower = (ulong)edge;
        }

        return lower;
    }

    private ulong Decade(ulong value)
    {
        if (value == 0)
        {
            return 0;
        }

        ulong power = 1;
        while (value / power >= 10)
        {
            power *= 10;
        }

        ulong digit = value / power;
        return Kind == RangeKind.PowersOfTen || digit < 2 ? power : digit < 5 ? power * 2 : power * 5;
    }
}
