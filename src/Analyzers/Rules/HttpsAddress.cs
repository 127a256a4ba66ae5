namespace Plainsight.Analyzers.Rules;

/// <summary>Tells addresses that anybody can open safely.</summary>
public static class HttpsAddress
{
    /// <summary>Whether the text is an absolute https URL with a host and without user info.</summary>
    public static bool IsAbsolute(string text) =>
        text.StartsWith("https://", StringComparison.OrdinalIgnoreCase)
        && text.All(c => c > ' ' && c is not ('<' or '>' or '"' or '\\'))
        && Uri.TryCreate(text, UriKind.Absolute, out Uri? uri)
        && uri.Host.Length > 0
        && uri.UserInfo.Length == 0;
}
