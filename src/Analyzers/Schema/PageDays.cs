using System.Globalization;

namespace Plainsight.Analyzers.Schema;

/// <summary>Says periods such as <c>365d</c> in words.</summary>
internal static class PageDays
{
    /// <summary>"365 days", or the text itself when it is something else.</summary>
    public static string Of(string period) => Number(period) switch
    {
        1 => "1 day",
        > 0 and var days => days.ToString(CultureInfo.InvariantCulture) + " days",
        _ => Shorter(period) ?? MarkdownText.Escape(period),
    };

    /// <summary>How often: "each year" for what is a year and at most a month more or less.</summary>
    public static string Every(string period) => Number(period) switch
    {
        1 => "each day",
        7 => "each week",
        >= 28 and <= 31 => "each month",
        >= 335 and <= 396 => "each year",
        _ => "every " + Of(period),
    };

    private static string? Shorter(string period)
    {
        bool isWhole = period.Length > 1 && int.TryParse(period.Substring(0, period.Length - 1), NumberStyles.None, CultureInfo.InvariantCulture, out int _);
        string? unit = period.LastOrDefault() switch { 'h' => "hour", 'm' => "minute", _ => null };
        string count = isWhole ? period.Substring(0, period.Length - 1) : "";
        return isWhole && unit is not null ? $"{count} {unit}{(count == "1" ? "" : "s")}" : null;
    }

    private static int Number(string period) =>
        period.EndsWith("d", StringComparison.Ordinal)
        && int.TryParse(period.Substring(0, period.Length - 1), NumberStyles.None, CultureInfo.InvariantCulture, out int days) ? days : 0;
}
