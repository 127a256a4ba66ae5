namespace Plainsight.Settings;

/// <summary>Reads a receiver's URL: https, or http to this machine.</summary>
internal static class EndpointAddress
{
    private const string LocalOrigin = "file:";

    /// <summary>Reads and normalises a URL. Never throws.</summary>
    /// <param name="text">The URL as a person wrote it; without a scheme it means https.</param>
    /// <param name="url">The URL to use.</param>
    /// <param name="problem">Why it is refused.</param>
    public static bool TryRead(string? text, out string url, out string problem)
    {
        string value = SwitchText.Unquote(text);
        if (PlainUrl.Read(value) is { } plain && (plain.Origin.StartsWith("https:", StringComparison.Ordinal) || IsThisMachine(plain.Host)))
        {
            (url, problem) = (plain.Url, "");
            return true;
        }

        url = "";
        problem = Problem(value, out Uri? uri);
        if (problem.Length > 0)
        {
            return false;
        }

        url = uri!.AbsoluteUri;
        return true;
    }

    /// <summary>Scheme, host and port: what an id belongs to. All files of this computer are one.</summary>
    public static string? Origin(string? url) => url == LocalOrigin || Path.IsPathRooted(url) ? LocalOrigin
        : PlainUrl.Read(url) is { } plain ? plain.Origin
        : Uri.TryCreate(url, UriKind.Absolute, out Uri? uri) && uri.Host.Length > 0
        ? string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{uri.Scheme}://{uri.IdnHost.ToLowerInvariant()}:{uri.Port}")
        : null;

    /// <summary>The text with a user name and password left out, for a line on the screen.</summary>
    public static string WithoutSecrets(string? text)
    {
        string value = SwitchText.Unquote(text);
        int start = value.IndexOf("//", StringComparison.Ordinal) is var slashes and >= 0 ? slashes + 2 : 0;
        int end = value.AsSpan(start).IndexOfAny("/?#\\") is var stop and >= 0 ? start + stop : value.Length;
        ReadOnlySpan<char> authority = value.AsSpan(start, end - start);

        // What stands behind a colon and is no port is a password, even one that holds a slash.
        bool isCut = authority.LastIndexOf(':') is var colon and >= 0 && colon > authority.LastIndexOf(']') && authority[(colon + 1)..].ContainsAnyExceptInRange('0', '9');
        int at = (isCut ? value.AsSpan(start) : authority).LastIndexOf('@');
        return at < 0 ? value : string.Concat(value.AsSpan(0, start), "…", value.AsSpan(start + at));
    }

    private static string Problem(string value, out Uri? uri)
    {
        uri = null;
        if (value.Any(static c => c <= ' ' || c == '\\' || char.IsControl(c)))
        {
            return "not a URL";
        }

        int scheme = value.IndexOf("://", StringComparison.Ordinal);
        bool looksCut = value.StartsWith("http:", StringComparison.OrdinalIgnoreCase) || value.StartsWith("https:", StringComparison.OrdinalIgnoreCase);
        if (scheme < 0 && looksCut)
        {
            return "not a URL";
        }

        string absolute = scheme < 0 ? "https://" + value : value;
        string authority = absolute[(absolute.IndexOf("://", StringComparison.Ordinal) + 3)..];
        authority = authority.AsSpan().IndexOfAny("/?#") is var end and >= 0 ? authority[..end] : authority;
        if (authority.Contains('@'))
        {
            return "it holds a user name";
        }

        if (authority.Length == 0 || !Uri.TryCreate(absolute, UriKind.Absolute, out uri) || uri.Host.Length == 0)
        {
            return "not a URL";
        }

        return uri.Scheme switch
        {
            "https" => "",
            "http" when IsThisMachine(authority) => "",
            "http" => "not https",
            _ => "neither https nor http",
        };
    }

    // As written, not as parsed: a parser also takes 127.1 and 0x7f000001 for this machine.
    private static bool IsThisMachine(string authority)
    {
        int port = authority.LastIndexOf(':');
        string host = port > authority.LastIndexOf(']') ? authority[..port] : authority;
        return host.ToLowerInvariant() is "localhost" or "127.0.0.1" or "[::1]";
    }
}
