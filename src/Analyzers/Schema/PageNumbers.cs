namespace Plainsight.Analyzers.Schema;

/// <summary>Says in words how much of a number is sent.</summary>
internal static class PageNumbers
{
    public static string Of(JsonObject field) => Clamp(field) + field["buckets"] switch
    {
        JsonText { Value: "powers-of-ten" } => "rounded down to 0, 1, 10, 100 and so on: 142 is sent as 100",
        JsonText { Value: "1-2-5" } => "rounded down to 0, 1, 2, 5, 10, 20, 50 and so on: 142 is sent as 100",
        JsonArray edges => "rounded down to " + Or(Numbers(edges)),
        _ => "exact" + Decimals(field) + ", because: " + MarkdownText.Escape(field.Text("exact") ?? ""),
    };

    private static string Decimals(JsonObject field) => field["decimals"] switch
    {
        JsonRaw { Spelling: "1" } => " to one decimal",
        JsonRaw decimals => " to " + decimals.Spelling + " decimals",
        _ => "",
    };

    private static string Clamp(JsonObject field)
    {
        string[] limits = field["clamp"] is JsonArray array ? Numbers(array) : [];
        return limits.Length == 2 ? $"at least {limits[0]} and at most {limits[1]}, " : "";
    }

    private static string[] Numbers(JsonArray array) => array.Items.OfType<JsonRaw>().Select(number => number.Spelling).ToArray();

    private static string Or(string[] numbers) => numbers.Length < 2
        ? string.Concat(numbers)
        : string.Join(", ", numbers.Take(numbers.Length - 1)) + " or " + numbers[numbers.Length - 1];
}
