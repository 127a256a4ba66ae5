using System.Globalization;

namespace Plainsight.Analyzers.Model;

/// <summary>Reads a duration as it is declared: a number, then <c>m</c>, <c>h</c> or <c>d</c>.</summary>
public static class DurationText
{
    /// <summary>The seconds of <c>24h</c>, for 1 to 9999 minutes, hours or days; null when it is no such text.</summary>
    public static long? Seconds(string? text) =>
        text is { Length: > 1 and < 6 } && Unit(text[text.Length - 1]) is { } unit && text.Take(text.Length - 1).All(c => c is >= '0' and <= '9')
            && int.Parse(text.Substring(0, text.Length - 1), CultureInfo.InvariantCulture) is > 0 and var count
            ? count * unit
            : null;

    private static long? Unit(char letter) => letter switch
    {
        'm' => 60,
        'h' => 3600,
        'd' => 86_400,
        _ => null,
    };
}
