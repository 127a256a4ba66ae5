namespace Plainsight.Analyzers.Model;

/// <summary>How many values a number can have on the wire, as bits.</summary>
public static class NumberBits
{
    private const double TicksOfAllTime = 9223372036854775807d;

    private static readonly double[] TicksPerUnit = [10, 1e4, 1e7, 6e8, 3.6e10, 8.64e11];

    public static double Of(FieldType.Integer integer) => Of(integer.Range, Limits(integer.Keyword), decimals: 0);

    public static double Of(FieldType.Duration duration)
    {
        double most = Math.Floor(TicksOfAllTime / TicksPerUnit[(int)duration.Unit]);
        return Of(duration.Range, (-most, most), duration.Decimals);
    }

    /// <summary>Exact and without a clamp it is as wide as its type: how many of its decimals are sent changes less than how large it can be.</summary>
    public static double Of(FieldType.Real real) =>
        real.Range is { Coarsening: Coarsening.Exact, Min: null }
            ? Width(real.Keyword)
            : Of(real.Range, (double.MinValue, double.MaxValue), real.Decimals);

    /// <summary>One number of <c>CountsBy</c>.</summary>
    public static double Of(FieldType.Counts counts) => Of(counts.Range, (0, int.MaxValue), decimals: 0);

    private static double Of(NumberRange range, (double Least, double Most) limits, int decimals)
    {
        double least = Math.Max(limits.Least, range.Min ?? limits.Least);
        double most = Math.Max(least, Math.Min(limits.Most, range.Max ?? limits.Most));
        return range.Coarsening == Coarsening.Exact
            ? Math.Log(((most - least) * Math.Pow(10, decimals)) + 1, 2)
            : Math.Log(Reachable(Edges(range), least, most), 2);
    }

    // What lies below the first edge becomes 0 too.
    private static int Reachable(IReadOnlyList<double> edges, double least, double most)
    {
        int first = Math.Max(0, edges.Count(edge => edge <= least) - 1);
        int last = Math.Max(0, edges.Count(edge => edge <= most) - 1);
        return last - first + 1;
    }

    private static IReadOnlyList<double> Edges(NumberRange range) => range.Coarsening switch
    {
        Coarsening.PowersOfTen => [0, .. Enumerable.Range(0, 20).Select(power => Math.Pow(10, power))],
        Coarsening.OneTwoFive => [0, .. Enumerable.Range(0, 20).SelectMany(power => new[] { 1d, 2d, 5d }.Select(digit => digit * Math.Pow(10, power)))],
        _ => [.. range.Edges.Select(edge => (double)edge)],
    };

    private static (double Least, double Most) Limits(string keyword) => keyword switch
    {
        "sbyte" => (sbyte.MinValue, sbyte.MaxValue),
        "byte" => (byte.MinValue, byte.MaxValue),
        "short" => (short.MinValue, short.MaxValue),
        "ushort" => (ushort.MinValue, ushort.MaxValue),
        "int" => (int.MinValue, int.MaxValue),
        "uint" => (uint.MinValue, uint.MaxValue),
        "long" => (long.MinValue, long.MaxValue),
        "ulong" => (ulong.MinValue, ulong.MaxValue),
        _ => (0, int.MaxValue),
    };

    private static double Width(string keyword) => keyword switch
    {
        "float" => 32,
        "decimal" => 96,
        _ => 64,
    };
}
