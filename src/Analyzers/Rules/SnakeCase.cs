using System.Text;

namespace Plainsight.Analyzers.Rules;

/// <summary>Derives names on the wire from names in C#: <c>UserIPAddress</c> → <c>user_ip_address</c>, <c>Sha256Hash</c> → <c>sha256_hash</c>.</summary>
public static class SnakeCase
{
    /// <summary>The name in snake_case. Acronyms are one word, digits stay with the word before them.</summary>
    public static string Of(string name)
    {
        var text = new StringBuilder(name.Length + 8);
        for (int i = 0; i < name.Length; i++)
        {
            if (i > 0 && StartsWord(name, i))
            {
                text.Append('_');
            }

            text.Append(char.ToLowerInvariant(name[i]));
        }

        return text.ToString();
    }

    private static bool StartsWord(string name, int i)
    {
        if (!char.IsUpper(name[i]) || name[i - 1] == '_')
        {
            return false;
        }

        bool endsAcronym = i + 1 < name.Length && char.IsLower(name[i + 1]);
        return !char.IsUpper(name[i - 1]) || endsAcronym;
    }
}
