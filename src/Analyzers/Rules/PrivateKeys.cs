namespace Plainsight.Analyzers.Rules;

/// <summary>PST0402: texts that look like a key that nobody but its owner may have. What an app declares is shipped to everybody.</summary>
public static class PrivateKeys
{
    // The prefixes by which issuers mark keys that must stay secret, and how long such a key is at least.
    private static readonly (string Prefix, int Length)[] Marks =
    [
        ("phx_", 8), ("phs_", 8), ("sk_live_", 16), ("sk_test_", 16), ("rk_live_", 16), ("sk-", 24), ("ghp_", 16), ("gho_", 16), ("ghs_", 16), ("ghu_", 16),
        ("github_pat_", 20), ("glpat-", 16), ("xoxb-", 16), ("xoxp-", 16), ("AKIA", 20), ("npm_", 24), ("pypi-", 24), ("SG.", 24), ("hf_", 24),
    ];

    /// <summary>The mark of the first private key in a text, or null. Never the key itself: messages end up in logs.</summary>
    public static string? Mark(string text)
    {
        if (text.IndexOf("PRIVATE KEY", StringComparison.Ordinal) >= 0)
        {
            return "PRIVATE KEY";
        }

        foreach (string token in text.Split([' ', '/', '=', '&', '?', '#', ':', '@', ',', ';', '"', '\'']))
        {
            foreach ((string prefix, int length) in Marks)
            {
                if (token.Length >= length && token.StartsWith(prefix, StringComparison.Ordinal))
                {
                    return prefix;
                }
            }
        }

        return null;
    }
}
