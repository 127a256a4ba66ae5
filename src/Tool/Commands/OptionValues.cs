using System.CommandLine.Parsing;
using System.Globalization;
using Plainsight.Tool.Diff;

namespace Plainsight.Tool.Commands;

/// <summary>Reads the values of options, and says what they can be where they are something else.</summary>
internal static class OptionValues
{
    public static Severity? Severity(ArgumentResult parsed)
    {
        string text = parsed.Tokens[0].Value;
        if (Enum.GetValues<Severity>().Where(value => value.ToString().Equals(text, StringComparison.OrdinalIgnoreCase)).ToArray() is [var severity])
        {
            return severity;
        }

        parsed.AddError($"'{text}' is no severity; it is notice, breaking or privacy.");
        return null;
    }

    public static DateOnly? Day(ArgumentResult parsed)
    {
        string text = parsed.Tokens[0].Value;
        if (DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out DateOnly day))
        {
            return day;
        }

        parsed.AddError($"'{text}' is no day; write it as 2027-01-31.");
        return null;
    }
}
