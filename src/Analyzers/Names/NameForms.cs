namespace Plainsight.Analyzers.Names;

/// <summary>Values that tell something by their form: a constant that is somebody's host or key.</summary>
public static class NameForms
{
    private static readonly string[] Keys =
        ["ghp_", "gho_", "ghs_", "github_pat_", "glpat-", "sk_live_", "sk_test_", "rk_live_", "xoxb-", "xoxp-", "AKIA", "AIza", "eyJ", "npm_", "phx_", "pypi-"];

    private static readonly HashSet<string> Networks = ["local", "localdomain", "lan", "corp", "internal", "intranet", "home", "arpa"];

    private static readonly HashSet<string> Domains = ["com", "net", "org", "io", "dev", "cloud", "app", "eu", "de", "fr", "uk", "us"];

    /// <summary>The category of a text by its form, or null.</summary>
    public static string? CategoryOf(string text) => IsKey(text) ? "secret" : IsHost(text) ? "hostname" : null;

    private static bool IsKey(string text) =>
        text.Length >= 20
        && (Keys.Any(key => text.StartsWith(key, StringComparison.Ordinal))
            || (text.All(char.IsLetterOrDigit) && text.Count(char.IsDigit) > 2 && text.Any(char.IsUpper) && text.Any(char.IsLower)));

    // Names of .NET's types have dots too, but they begin with a capital.
    private static bool IsHost(string text)
    {
        string[] parts = text.Split('.');
        string last = parts[parts.Length - 1];
        return parts.Length > 1
            && !text.Any(char.IsUpper)
            && parts.All(part => part.Length > 0)
            && (Networks.Contains(last) || (Domains.Contains(last) && (parts.Length > 2 || parts[0] == "www")));
    }
}
