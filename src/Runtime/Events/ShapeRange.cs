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

    /// <summary>Writes the largest edge that is not above the value; an exact value as it is.</summary>
    public void WriteLowerEdge(ulong value, ref ByteWriter bytes)
    {
        if (Kind is RangeKind.PowersOfTen or RangeKind.OneTwoFive)
        {
            int digit = FirstDigit(value, out int zeros);
            bytes.Number(digit, zeros);
        }
        else
        {
            bytes.Number(Kind == RangeKind.Edges ? LowerOf(value) : value);
        }
    }

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

    /// <summary>The edge as its first digit, 0, 1, 2 or 5, and the number of zeros behind it.</summary>
    private int FirstDigit(ulong value, out int zeros)
    {
        zeros = 0;
        ulong power = 1;
        for (ulong tenth = value / 10; power <= tenth; power *= 10)
        {
            zeros++;
        }

        // Dividing by a constant takes a tenth of the time, and twice the power may not fit.
        return value == 0 ? 0 : Kind == RangeKind.PowersOfTen || value / 2 < power ? 1 : value / 5 < power ? 2 : 5;
    }
}
