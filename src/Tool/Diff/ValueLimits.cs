using System.Globalization;
using Plainsight.Analyzers.Schema;

namespace Plainsight.Tool.Diff;

/// <summary>The smallest and the largest number that a field lets through.</summary>
internal readonly record struct ValueLimits(long Least, long Most)
{
    private static readonly ValueLimits None = new(long.MinValue, long.MaxValue);

    public static ValueLimits Of(JsonObject head) =>
        head["clamp"] is JsonArray { Items: [JsonRaw least, JsonRaw most] } ? new ValueLimits(Number(least), Number(most)) : None;

    /// <summary>The member <c>clamp</c>, or null where everything is let through.</summary>
    public JsonNode? Member => this == None ? null : new JsonArray([new JsonRaw(Text(Least)), new JsonRaw(Text(Most))]);

    /// <summary>The limits that let through what either of both does.</summary>
    public ValueLimits And(ValueLimits other) => new(Math.Min(Least, other.Least), Math.Max(Most, other.Most));

    public override string ToString() => this == None ? "without limits" : Text(Least) + " to " + Text(Most);

    private static string Text(long value) => value.ToString(CultureInfo.InvariantCulture);

    private static long Number(JsonRaw raw) =>
        long.TryParse(raw.Spelling, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out long number) ? number : 0;
}
