namespace Plainsight.State;

/// <summary>The install id of one receiver, with the secret it was made from.</summary>
/// <param name="Origin">The receiver: scheme, host and port.</param>
/// <param name="Made">The day it was made, in UTC.</param>
/// <param name="Secret">16 random bytes as 32 hex digits. Only its holder can prove to be this installation. Empty = the id was found in a file, and not made here.</param>
/// <param name="Value">The id.</param>
internal sealed record StoredId(string Origin, DateOnly Made, string Secret, Guid Value)
{
    /// <summary>Reads an id as the state spells it: 36 lower-case characters, version 4.</summary>
    public static bool TryReadValue(string text, out Guid value)
    {
        bool isLower = true;
        foreach (char c in text)
        {
            isLower &= c is '-' or (>= '0' and <= '9') or (>= 'a' and <= 'f');
        }

        return Guid.TryParseExact(text, "D", out value) && isLower && text[14] == '4' && text[19] is '8' or '9' or 'a' or 'b';
    }
}
