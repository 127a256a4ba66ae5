using System.Globalization;
using Plainsight.Analyzers.Schema;
using Plainsight.Tool.Diff;

namespace Plainsight.Tool.Reports;

/// <summary>Spells what all reports have in common.</summary>
internal static class Spelling
{
    public static string Of(Severity severity) => severity.ToString().ToLowerInvariant();

    /// <summary>Bits with their sign and one decimal, away from zero; empty for none.</summary>
    public static string Bits(double bits)
    {
        double rounded = Math.Round(bits, 6);
        double shown = Math.Sign(rounded) * Math.Ceiling(Math.Abs(rounded) * 10) / 10;
        return shown == 0 ? "" : shown.ToString("+0.0;-0.0", CultureInfo.InvariantCulture);
    }

    /// <summary>Text out of a file as it may be shown on a terminal: a control character could write anything there.</summary>
    public static string Plain(string text) => MarkdownText.OneLine(text);
}
