namespace Plainsight.Events;

/// <summary>Reads the range of a number, and the unit before it.</summary>
internal static class ShapeRangeReader
{
    public static ShapeRange Read(ref ShapeWords words)
    {
        ReadOnlySpan<byte> word = words.Next();
        bool clamps = word.SequenceEqual("clamp"u8);
        long min = 0;
        long max = 0;
        if (clamps)
        {
            min = words.NextNumber();
            max = words.NextNumber();
            word = words.Next();
        }

        if (word.SequenceEqual("exact"u8))
        {
            return new ShapeRange(RangeKind.Exact, [], clamps, min, max);
        }

        if (word.SequenceEqual("1-2-5"u8))
        {
            return new ShapeRange(RangeKind.OneTwoFive, [], clamps, min, max);
        }

        List<long> edges = [];
        while (word.SequenceEqual("edges"u8) && words.AtNumber)
        {
            edges.Add(words.NextNumber());
        }

        return new ShapeRange(edges.Count > 0 ? RangeKind.Edges : RangeKind.PowersOfTen, [.. edges], clamps, min, max);
    }

    /// <summary>Reads the range of a number with a fraction, which has edges or decimals of its own; null = it has neither.</summary>
    public static ShapeRange? ReadReal(ref ShapeWords words)
    {
        ShapeRange range = Read(ref words);
        return range.Kind switch
        {
            RangeKind.Edges => range,
            RangeKind.Exact when words.AtNumber => range.With(words.NextNumber()),
            _ => null,
        };
    }

    /// <summary>Reads <c>unit seconds 3</c>, if it is there. A unit that nobody knows gives decimals that nobody allows.</summary>
    public static TimeUnit ReadUnit(ref ShapeWords words, out long decimals)
    {
        decimals = 0;
        if (!words.Skip("unit"u8))
        {
            return TimeUnit.Milliseconds;
        }

        ReadOnlySpan<byte> name = words.Next();
        TimeUnit? unit = name.SequenceEqual("microseconds"u8) ? TimeUnit.Microseconds
            : name.SequenceEqual("milliseconds"u8) ? TimeUnit.Milliseconds
            : name.SequenceEqual("seconds"u8) ? TimeUnit.Seconds
            : name.SequenceEqual("minutes"u8) ? TimeUnit.Minutes
            : name.SequenceEqual("hours"u8) ? TimeUnit.Hours
            : name.SequenceEqual("days"u8) ? TimeUnit.Days
            : null;
        decimals = unit is null ? -1 : words.AtNumber && !words.At("1-2-5"u8) ? words.NextNumber() : 0;
        return unit ?? TimeUnit.Milliseconds;
    }
}
