using Plainsight.Events;

namespace Plainsight;

/// <content>Numbers and durations.</content>
public ref partial struct EventWriter
{
    /// <summary>Writes a number: clamped, then as the lower edge of its bucket unless the shape says exact. Below zero is the bucket 0.</summary>
    public void Integer(int field, long v)
    {
        if (Begin(field, ShapeKind.Integer)?.Range is { } range)
        {
            Number(range, v);
        }
    }

    /// <inheritdoc cref="Integer(int, long)"/>
    public void Integer(int field, ulong v)
    {
        if (Begin(field, ShapeKind.Integer)?.Range is not { } range)
        {
            return;
        }

        if (range.TryClamp(v, out long clamped))
        {
            Number(range, clamped);
        }
        else
        {
            range.WriteLowerEdge(v, ref _bytes);
        }
    }

    /// <summary>Writes a number of processors.</summary>
    public void Integer(int field, CpuCount v) => Integer(field, (long)v.Value);

    /// <summary>Writes a status code; null when it is none.</summary>
    public void Integer(int field, StatusCode v)
    {
        if (Begin(field, ShapeKind.Integer)?.Range is not { } range)
        {
            return;
        }

        if (v.Value == 0)
        {
            Nothing();
        }
        else
        {
            Number(range, v.Value);
        }
    }

    /// <summary>Writes a number with a fraction: clamped, then as the lower edge of its bucket, or rounded half away from zero to the decimals of the shape. What is no number, or exact and beyond 63 bits, is written as null.</summary>
    public void Real(int field, double v)
    {
        if (Begin(field, ShapeKind.Real)?.Range is not { } range)
        {
            return;
        }

        double clamped = range.Clamp(v);
        if (!double.IsFinite(v))
        {
            Nothing();
        }
        else if (range.Kind == RangeKind.Exact)
        {
            Decimal(range, FixedPoint.Scale(clamped, range));
        }
        else
        {
            range.WriteLowerEdge(clamped < 0 ? 0 : clamped >= ulong.MaxValue ? ulong.MaxValue : (ulong)clamped, ref _bytes);
        }
    }

    /// <inheritdoc cref="Real(int, double)"/>
    public void Real(int field, decimal v)
    {
        if (Begin(field, ShapeKind.Real)?.Range is not { } range)
        {
            return;
        }

        decimal clamped = range.Clamp(v);
        if (range.Kind == RangeKind.Exact)
        {
            Decimal(range, FixedPoint.Scale(clamped, range));
        }
        else
        {
            range.WriteLowerEdge(clamped < 0 ? 0 : clamped >= ulong.MaxValue ? ulong.MaxValue : (ulong)clamped, ref _bytes);
        }
    }

    /// <summary>Writes a duration in the unit of the shape, milliseconds if it names none: whole, as <see cref="Integer(int, long)"/> does, or exact with the decimals of the shape. What lies behind them is cut off.</summary>
    public void Duration(int field, TimeSpan v)
    {
        if (Begin(field, ShapeKind.Duration) is not { Range: { } range } shape)
        {
            return;
        }

        if (range.Decimals == 0)
        {
            // Dividing by a constant takes a tenth of the time.
            Number(range, shape.Unit == TimeUnit.Milliseconds ? v.Ticks / TimeSpan.TicksPerMillisecond : v.Ticks / TicksOf(shape.Unit));
        }
        else
        {
            WithDecimals(range, v.Ticks, TicksOf(shape.Unit));
        }
    }

    /// <summary>Writes an object with a count for each of the shape's words, each as <see cref="Integer(int, long)"/> does. A count that is not given is 0; those beyond the words are dropped.</summary>
    public void Counts(int field, scoped ReadOnlySpan<long> counts)
    {
        if (Begin(field, ShapeKind.Counts) is not { Range: { } range } shape)
        {
            return;
        }

        for (int i = 0; i < shape.Words.Length; i++)
        {
            _bytes.Raw((byte)(i == 0 ? '{' : ','));
            _bytes.Quoted(shape.Word(i));
            _bytes.Raw((byte)':');
            Number(range, i < counts.Length ? counts[i] : 0);
        }

        _bytes.Raw((byte)'}');
    }

    private static long TicksOf(TimeUnit unit) => unit switch
    {
        TimeUnit.Microseconds => TimeSpan.TicksPerMicrosecond,
        TimeUnit.Seconds => TimeSpan.TicksPerSecond,
        TimeUnit.Minutes => TimeSpan.TicksPerMinute,
        TimeUnit.Hours => TimeSpan.TicksPerHour,
        TimeUnit.Days => TimeSpan.TicksPerDay,
        _ => TimeSpan.TicksPerMillisecond,
    };

    // Apart, since a method that holds 128 bits is not compiled ahead of time.
    private void WithDecimals(ShapeRange range, long ticks, long unit) => Decimal(range, range.ClampScaled((Int128)ticks * range.Scale / unit));

    private void Decimal(ShapeRange range, Int128? scaled)
    {
        if (scaled is { } value)
        {
            _bytes.Decimal(value, range.Decimals, range.Scale);
        }
        else
        {
            Nothing();
        }
    }

    private void Number(ShapeRange range, long value)
    {
        long clamped = range.Clamp(value);
        if (range.Kind == RangeKind.Exact)
        {
            _bytes.Number(clamped);
        }
        else
        {
            range.WriteLowerEdge(clamped < 0 ? 0 : (ulong)clamped, ref _bytes);
        }
    }
}
