using System.Globalization;

namespace Plainsight.Tool.Payloads;

/// <summary>Reads numbers as they stand in JSON.</summary>
internal static class NumberSpelling
{
    // The largest number on the wire has 19 digits before the point and 6 behind it.
    private const int MostDigits = 26;

    /// <summary>The number, or null when it is not whole, or has more decimals than that. Without decimals only plain digits pass: the library writes nothing else, and digits behind a point could tell something.</summary>
    public static decimal? Read(string spelling, int decimals)
    {
        string digits = spelling.TrimStart('-');
        if (decimals == 0)
        {
            return !digits.All(char.IsAsciiDigit) ? null
                : TryParse(spelling, out decimal whole) ? whole
                : digits.Length == spelling.Length ? decimal.MaxValue : decimal.MinValue;
        }

        int exponent = digits.IndexOfAny(['e', 'E']);
        string significant = (exponent < 0 ? digits : digits[..exponent]).Replace(".", "", StringComparison.Ordinal).Trim('0');
        bool exact = TryParse(spelling, out decimal number) && significant.Length <= MostDigits && (number != 0 || significant.Length == 0);
        return exact && decimal.Round(number, decimals) == number ? number : null;
    }

    private static bool TryParse(string spelling, out decimal number) => decimal.TryParse(
        spelling, NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint | NumberStyles.AllowExponent, CultureInfo.InvariantCulture, out number);
}
