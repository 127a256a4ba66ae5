using System.Globalization;

namespace Plainsight.Settings;

/// <summary>Reads the text of a switch, from the environment or from a file. There is one list of spellings, and this is it.</summary>
internal static class SwitchText
{
    private const int LongestShown = 60;

    public static SwitchValue Read(string? text)
    {
        string value = Unquote(text);
        return value.ToLowerInvariant() switch
        {
            "" => SwitchValue.NotSet,
            "1" or "true" or "yes" or "on" or "y" or "t" => SwitchValue.Yes,
            "0" or "false" or "no" or "off" or "n" or "f" => SwitchValue.No,
            _ => SwitchValue.Unreadable,
        };
    }

    /// <summary>Whether it says more than a no. What can't be read does.</summary>
    public static bool IsMoreThanNo(string? text) => Read(text) is SwitchValue.Yes or SwitchValue.Unreadable;

    /// <summary>The text without the white space and the one pair of quotes around it.</summary>
    public static string Unquote(string? text)
    {
        string value = (text ?? "").Trim();
        bool quoted = value.Length >= 2 && value[0] is '"' or '\'' && value[^1] == value[0];
        return quoted ? value[1..^1].Trim() : value;
    }

    /// <summary>The text for a line on the screen: short, and without anything that a terminal would obey.</summary>
    public static string Show(string? text)
    {
        string value = (text ?? "").Trim();
        char[] shown = value.ToCharArray(0, Math.Min(value.Length, LongestShown));
        for (int i = 0; i < shown.Length; i++)
        {
            bool isHidden = char.IsControl(shown[i]) || char.GetUnicodeCategory(shown[i]) is UnicodeCategory.Format;
            shown[i] = isHidden ? '?' : shown[i];
        }

        string start = new(shown);
        return value.Length > LongestShown ? start + "…" : start;
    }
}
