using System.Globalization;

namespace Plainsight.Analyzers.Schema;

/// <summary>Makes up a number, and rounds it as the field is rounded.</summary>
internal static class PageExampleNumber
{
    public static JsonRaw Of(JsonObject field)
    {
        decimal number = Clamped(field, Measured(field));
        return field["buckets"] switch
        {
            JsonText { Value: "powers-of-ten" } => Whole(Lower(number, [1])),
            JsonText { Value: "1-2-5" } => Whole(Lower(number, [1, 2, 5])),
            JsonArray edges => Whole(Numbers(edges).Where(edge => edge <= number).DefaultIfEmpty(0).Max()),
            _ => new JsonRaw(number.ToString("F" + Decimals(field), CultureInfo.InvariantCulture)),
        };
    }

    private static decimal Measured(JsonObject field) => field.Text("type") switch
    {
        "integer" or "counts" => 142,
        "real" => 12.75m,
        _ => field.Text("unit") is null or "microseconds" ? 4218 : 7.125m,
    };

    private static decimal Clamped(JsonObject field, decimal number)
    {
        decimal[] limits = field["clamp"] is JsonArray array ? [.. Numbers(array)] : [];
        return limits.Length == 2 ? Math.Min(Math.Max(number, limits[0]), limits[1]) : number;
    }

    private static decimal Lower(decimal number, decimal[] digits)
    {
        decimal lower = 0;
        for (decimal power = 1; power <= number; power *= 10)
        {
            lower = digits.Select(digit => digit * power).Where(edge => edge <= number).Max();
        }

        return lower;
    }

    private static string Decimals(JsonObject field) =>
        field["decimals"] is JsonRaw { Spelling: "1" or "2" or "3" or "4" or "5" or "6" } decimals ? decimals.Spelling : "0";

    private static JsonRaw Whole(decimal number) => new(number.ToString("F0", CultureInfo.InvariantCulture));

    private static IEnumerable<decimal> Numbers(JsonArray array) => array.Items
        .OfType<JsonRaw>()
        .Select(item => long.TryParse(item.Spelling, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out long number) ? (decimal)number : 0);
}
