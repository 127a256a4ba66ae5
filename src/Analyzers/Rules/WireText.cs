namespace Plainsight.Analyzers.Rules;

/// <summary>Which texts may stand on the wire.</summary>
public static class WireText
{
    /// <summary>The pattern, for messages.</summary>
    public const string Pattern = "1 to 64 of the characters A-Z a-z 0-9 _ . $ -";

    /// <summary>Whether the text is a name at all.</summary>
    public static bool IsWellFormed(string text) =>
        text.Length is >= 1 and <= 64 && text.All(c => IsAsciiLetter(c) || IsDigit(c) || c is '_' or '.' or '$' or '-');

    /// <summary>What a value could be mistaken for, or null. A constant that looks like data hides data among constants.</summary>
    public static string? LooksLike(string text)
    {
        if (text.Length > 0 && text.All(IsDigit))
        {
            return "a number";
        }

        string[] parts = text.Split('.');
        if (parts.Length == 4 && parts.All(part => part.Length is >= 1 and <= 3 && part.All(IsDigit)))
        {
            return "an address";
        }

        string bare = text.Replace("-", "");
        return bare.Length >= 8 && bare.Any(IsDigit) && bare.All(IsHexDigit) ? "a hexadecimal id" : null;
    }

    private static bool IsAsciiLetter(char c) => c is (>= 'a' and <= 'z') or (>= 'A' and <= 'Z');

    private static bool IsDigit(char c) => c is >= '0' and <= '9';

    private static bool IsHexDigit(char c) => IsDigit(c) || c is (>= 'a' and <= 'f') or (>= 'A' and <= 'F');
}
