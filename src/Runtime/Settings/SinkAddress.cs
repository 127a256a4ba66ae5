namespace Plainsight.Settings;

/// <summary>Reads where a sink's events go: a URL, completed with the path that its receivers listen on, or a file.</summary>
internal static class SinkAddress
{
    /// <inheritdoc cref="EndpointAddress.TryRead"/>
    public static bool TryRead(SinkKind sink, string? text, out string url, out string problem)
    {
        if (sink == SinkKind.File)
        {
            url = SwitchText.Unquote(text);
            problem = FileProblem(url);
            return problem.Length == 0;
        }

        if (!EndpointAddress.TryRead(text, out url, out problem))
        {
            return false;
        }

        url = Complete(sink, url);
        return true;
    }

    /// <summary>Whether the URL is one of Segment's own, which take nothing without a key.</summary>
    public static bool IsSegment(string? url) => Uri.TryCreate(url, UriKind.Absolute, out Uri? uri)
        && (uri.IdnHost is "api.segment.io" or "segmentapis.com" || uri.IdnHost.EndsWith(".segmentapis.com", StringComparison.OrdinalIgnoreCase));

    private static string Complete(SinkKind sink, string url) => !IsBare(url) ? url : sink switch
    {
        SinkKind.PostHog => url + "batch/",
        SinkKind.Segment when IsSegment(url) => url + "v1/batch",
        SinkKind.Otlp or SinkKind.OtlpJson => url + "v1/logs",
        _ => url,
    };

    private static bool IsBare(string url) => PlainUrl.Read(url) is { } plain ? plain.Path == "/" : new Uri(url).GetComponents(UriComponents.PathAndQuery | UriComponents.Fragment, UriFormat.UriEscaped) == "/";

    // A share is another computer, so that writing there would be sending.
    private static string FileProblem(string path) =>
        path.Any(char.IsControl) || !Path.IsPathFullyQualified(path) ? "not the absolute path of a file"
        : path.StartsWith(@"\\", StringComparison.Ordinal) || path.StartsWith("//", StringComparison.Ordinal) ? "not on this computer"
        : path.EndsWith('/') || path.EndsWith(Path.DirectorySeparatorChar) ? "a directory"
        : "";
}
