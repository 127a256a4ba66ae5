namespace Plainsight.Analyzers.Rules;

/// <summary>PST0401: which URLs may be declared as a receiver.</summary>
public static class ReceiverAddress
{
    /// <summary>What is wrong with the URL, or null.</summary>
    public static string? Problem(string url)
    {
        if (url.Any(c => c <= ' ' || c == '\\') || !Uri.TryCreate(url, UriKind.Absolute, out Uri? uri) || url.IndexOf("://", StringComparison.Ordinal) < 0)
        {
            return "is not an absolute URL";
        }

        return uri.UserInfo.Length > 0 || Authority(url).Contains('@') ? "holds a user name or password"
            : url.Contains('?') || url.Contains('#') ? "holds a query or fragment"
            : uri.Scheme == "https" && uri.Host.Length > 0 || uri.Scheme == "http" && IsThisMachine(url) ? null
            : "is not https";
    }

    /// <summary>The address with the path that the receivers of a sink listen on, where it names only a host. The runtime completes another receiver's in the same way.</summary>
    public static string? Complete(string sink, string? url)
    {
        if (url is null || Problem(url) is not null || Uri.TryCreate(url, UriKind.Absolute, out Uri? uri) is false || uri!.PathAndQuery != "/")
        {
            return url;
        }

        string path = sink switch
        {
            "posthog" => "batch/",
            "segment" when uri.Host is "api.segment.io" || uri.Host.EndsWith(".segmentapis.com", StringComparison.Ordinal) => "v1/batch",
            "otlp" or "otlp-json" => "v1/logs",
            _ => "",
        };
        return path.Length == 0 ? url : url.TrimEnd('/') + "/" + path;
    }

    // As written, not as parsed: a parser also takes 127.1 for this machine.
    private static bool IsThisMachine(string url)
    {
        string authority = Authority(url);
        int port = authority.LastIndexOf(':');
        string host = port > authority.LastIndexOf(']') ? authority.Substring(0, port) : authority;
        return host.ToLowerInvariant() is "localhost" or "127.0.0.1" or "[::1]";
    }

    private static string Authority(string url)
    {
        string rest = url.Substring(url.IndexOf("://", StringComparison.Ordinal) + 3);
        int end = rest.IndexOfAny(['/', '?', '#']);
        return end < 0 ? rest : rest.Substring(0, end);
    }
}
