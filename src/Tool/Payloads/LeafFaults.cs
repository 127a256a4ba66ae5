using System.Globalization;
using Plainsight.Analyzers.Schema;

namespace Plainsight.Tool.Payloads;

/// <summary>What is wrong with a value, in words; null when nothing is.</summary>
internal static class LeafFaults
{
    public static string? Of(JsonNode value, WireType type) => (type, value) switch
    {
        (WireType.Truth, JsonRaw { Spelling: "true" or "false" }) => null,
        (WireType.Words words, JsonText text) => words.Values.Contains(text.Value) ? null : $"{Shown.Value(text)} is none of {Shown.List(words.Values)}",
        (WireType.Text text, JsonText spelled) => text.Form.Fits(spelled.Value) ? null : $"{Shown.Value(spelled)} is not {text.Form.Says}",
        (WireType.Steps steps, JsonRaw raw) when IsNumber(raw) => OfStep(raw, steps),
        (WireType.Number number, JsonRaw raw) when IsNumber(raw) => OfNumber(raw, number),
        _ => $"{Shown.Value(value)} stands where {Expected(type)} is expected",
    };

    private static string? OfStep(JsonRaw raw, WireType.Steps steps) =>
        NumberSpelling.Read(raw.Spelling, 0) is not { } number ? $"{Shown.Value(raw)} is not a whole number in plain digits"
        : steps.Values.Contains(number) ? null
        : $"{Shown.Value(raw)} is not the lower edge of a bucket ({Around(number, steps.Values)})";

    private static string? OfNumber(JsonRaw raw, WireType.Number type)
    {
        if (NumberSpelling.Read(raw.Spelling, type.Decimals) is not { } number)
        {
            return type.Decimals == 0
                ? $"{Shown.Value(raw)} is not a whole number in plain digits"
                : $"{Shown.Value(raw)} is not a number with at most {Text(type.Decimals)} decimals";
        }

        return number >= type.Least && number <= type.Most ? null : $"{Shown.Value(raw)} is outside {Text(type.Least)} to {Text(type.Most)}";
    }

    private static string Around(decimal number, IReadOnlyList<decimal> edges)
    {
        int below = edges.Count(edge => edge < number);
        IEnumerable<string> near = edges.Skip(below - 1).Take(below == 0 ? 1 : 2).Select(Text);
        return (below > 1 ? "… " : "") + string.Join(", ", near) + (below + 1 < edges.Count ? " …" : "");
    }

    private static bool IsNumber(JsonRaw raw) => raw.Spelling is not ("true" or "false" or "null");

    private static string Expected(WireType type) => type switch
    {
        WireType.Truth => "true or false",
        WireType.Words or WireType.Text => "a text",
        WireType.Steps or WireType.Number => "a number",
        WireType.Set or WireType.Options => "an array of texts",
        _ => "an object",
    };

    private static string Text(decimal number) => number.ToString("0.######", CultureInfo.InvariantCulture);
}
