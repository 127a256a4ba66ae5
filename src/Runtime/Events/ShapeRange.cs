namespace Plainsight.Events;

/// <summary>The clamp and the buckets of a number field.</summary>
internal sealed class ShapeRange(RangeKind kind, long[] edges, bool clamps, long min, long max)
{
    private const int MostDecimals = 6;

    public RangeKind Kind { get; } = kind;

    /// <summary>How many decimals an exact number has on the wire, 0 to 6.</summary>
    public int Decimals { get; private init; }

    /// <summary>10 to the power of <see cref="Decimals"/>.</summary>
    public long Scale { get; private init; } = 1;

    /// <summary>The same range with decimals; null when there are too many, or any on a bucket.</summary>
    public ShapeRange? With(long decimals)
    {
        if (decimals is < 0 or > MostDecimals || (decimals > 0 && Kind != RangeKind.Exact))
        {
            return null;
        }

        long scale = 1;
        for (int i = 0; i < decimals; i++)
        {
            scale *= 10;
        }

        return new ShapeRange(Kind, edges, clamps, min, max) { Decimals = (int)decimals, Scale = scale };
    }

    public long Clamp(long value) => !clamps ? value : value < min ? min : value > max ? max : value;

    public double Clamp(double value) => !clamps ? value : value < min ? min : value > max ? max : value;

    public decimal Clamp(decimal value) => !clamps ? value : value < min ? min : value > max ? max : value;

    /// <summary>Clamps a number that is counted in the last decimal.</summary>
    public Int128 ClampScaled(Int128 value) => !clamps ? value : value < (Int128)min * Scale ? (Int128)min * Scale : value > (Int128)max * Scale ? (Int128)max * Scale : value;

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
        for (ulong tenth = value / 10; power <= tenth;)
        {
            power *= 10;
        }

        // Dividing by a constant takes a tenth of the time, and twice the power may not fit.
        return Kind == RangeKind.PowersOfTen || value / 2 < power ? power : value / 5 < power ? power * 2 : power * 5;
    }
}
