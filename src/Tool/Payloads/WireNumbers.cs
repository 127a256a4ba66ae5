using System.Globalization;
using Plainsight.Analyzers.Schema;

namespace Plainsight.Tool.Payloads;

/// <summary>Works out which numbers a field of the schema can send: clamped first, then rounded down to an edge.</summary>
internal static class WireNumbers
{
    // The schema does not say how wide an integer is.
    private const decimal LeastInteger = long.MinValue;
    private const decimal MostInteger = ulong.MaxValue;

    /// <summary>An integer.</summary>
    public static WireType Integer(JsonObject head) => Of(head, LeastInteger, MostInteger, 0);

    /// <summary>A count of <c>CountsBy</c>.</summary>
    public static WireType Count(JsonObject head) => Of(head, long.MinValue, long.MaxValue, 0);

    /// <summary>A number with a fraction. An exact one is sent while its whole part fits a long, and rounding may take it one further.</summary>
    public static WireType Real(JsonObject head) =>
        head["buckets"] is null ? Of(head, long.MinValue - 1m, long.MaxValue + 1m, Decimals(head)) : Of(head, 0, MostInteger, 0);

    /// <summary>A duration, which is counted in 100 ns before it gets its unit.</summary>
    public static WireType Duration(JsonObject head)
    {
        decimal ticks = TicksOf(head);
        int decimals = Decimals(head);
        return Of(head, CutOff(long.MinValue / ticks, decimals), CutOff(long.MaxValue / ticks, decimals), decimals);
    }

    private static WireType Of(JsonObject head, decimal least, decimal most, int decimals)
    {
        if (head["clamp"] is JsonArray { Items.Count: 2 } clamp)
        {
            (least, most) = (Number(clamp.Items[0]), Number(clamp.Items[1]));
        }

        return head["buckets"] is { } buckets ? new WireType.Steps(Reachable(Edges(buckets, head), Math.Max(0, least), Math.Max(0, most)))
            : head["exact"] is not null ? new WireType.Number(least, most, decimals)
            : throw new WireFormatException(head, "it has neither \"buckets\" nor \"exact\"");
    }

    // What lies below the first edge, and below zero, is sent as 0.
    private static List<decimal> Reachable(IEnumerable<decimal> edges, decimal least, decimal most)
    {
        decimal[] all = [.. edges.Append(0).Where(edge => edge <= most).Distinct().Order()];
        return [.. all.SkipWhile((_, i) => i + 1 < all.Length && all[i + 1] <= least)];
    }

    private static IEnumerable<decimal> Edges(JsonNode buckets, JsonObject head) => buckets switch
    {
        JsonText { Value: "powers-of-ten" } => Decades(),
        JsonText { Value: "1-2-5" } => Decades().SelectMany(power => new[] { power, 2 * power, 5 * power }),
        JsonArray array => array.Items.Select(Number),
        _ => throw new WireFormatException(head, "this version of plainsight does not know its \"buckets\""),
    };

    private static IEnumerable<decimal> Decades()
    {
        for (decimal power = 1; power <= MostInteger; power *= 10)
        {
            yield return power;
        }
    }

    private static int Decimals(JsonObject head) =>
        head["decimals"] is { } node
            ? Number(node) is >= 0 and <= 6 and var number && number == decimal.Truncate(number) ? (int)number : throw new WireFormatException(node, "\"decimals\" is a number from 0 to 6")
            : 0;

    private static decimal CutOff(decimal value, int decimals)
    {
        decimal scale = (decimal)Math.Pow(10, decimals);
        return decimal.Truncate(value * scale) / scale;
    }

    private static decimal TicksOf(JsonObject head) => head.Text("unit") switch
    {
        null => TimeSpan.TicksPerMillisecond,
        "microseconds" => TimeSpan.TicksPerMicrosecond,
        "milliseconds" => TimeSpan.TicksPerMillisecond,
        "seconds" => TimeSpan.TicksPerSecond,
        "minutes" => TimeSpan.TicksPerMinute,
        "hours" => TimeSpan.TicksPerHour,
        "days" => TimeSpan.TicksPerDay,
        var unit => throw new WireFormatException(head, $"this version of plainsight does not know the unit '{unit}'"),
    };

    private static decimal Number(JsonNode node) =>
        node is JsonRaw raw && decimal.TryParse(raw.Spelling, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out decimal number)
            ? number
            : throw new WireFormatException(node, "a whole number is expected here");
}
