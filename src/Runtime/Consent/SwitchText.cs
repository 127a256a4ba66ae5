namespace Plainsight.Consent;

/// <summary>Reads the text of a switch, from the environment or from a file. There is one list of spellings, and this is it.</summary>
internal static class SwitchText
{
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
        string shown = string.Concat(value.Take(60).Select(static c => char.IsControl(c) || char.GetUnicodeCategory(c) is System.Globalization.UnicodeCategory.Format ? '?' : c));
        return value.Length > 60 ? shown + "…" : shown;
    }
}
