namespace Plainsight.Settings;

/// <summary>A URL in the form that nearly all receivers have: <c>https://host/path</c> in lower-case ASCII, with nothing that a parser would have to normalise.</summary>
/// <remarks>The first <see cref="Uri"/> of a process costs more than all the rest of recording an event. What is written in any other form goes to <see cref="Uri"/>.</remarks>
/// <param name="Url">The URL, with a path.</param>
/// <param name="Host">Its host.</param>
/// <param name="Origin">Scheme, host and port, the default one too.</param>
/// <param name="Path">What follows the host; at least a slash.</param>
internal sealed record PlainUrl(string Url, string Host, string Origin, string Path)
{
    private const string Https = "https://";
    private const string Http = "http://";
    private const int LongestLabel = 63;

    /// <summary>Reads a URL; null = it may be one, but not in that form.</summary>
    public static PlainUrl? Read(string? text)
    {
        string scheme = text is null ? "" : text.StartsWith(Https, StringComparison.Ordinal) ? Https : text.StartsWith(Http, StringComparison.Ordinal) ? Http : "";
        if (scheme.Length == 0)
        {
            return null;
        }

        int hostEnd = HostEnd(text!, scheme.Length);
        string host = text![scheme.Length..hostEnd];
        int pathStart = PortEnd(text, hostEnd, out int port);
        int usual = scheme == Https ? 443 : 80;
        bool isPlain = IsName(host) && port is >= 0 and <= 65535 && port != usual && IsPath(text, pathStart);
        if (!isPlain)
        {
            return null;
        }

        string number = port == 0 ? (scheme == Https ? "443" : "80") : text[(hostEnd + 1)..pathStart];
        string path = pathStart == text.Length ? "/" : text[pathStart..];
        return new(pathStart == text.Length ? text + "/" : text, host, string.Concat(scheme, host, ":", number), path);
    }

    private static int HostEnd(string text, int start)
    {
        int end = start;
        while (end < text.Length && (IsWord(text[end]) || text[end] is '-' or '.'))
        {
            end++;
        }

        return end;
    }

    /// <summary>Passes over a port. It is 0 where there is none, and -1 where it is not as a parser would write it.</summary>
    private static int PortEnd(string text, int start, out int port)
    {
        port = 0;
        if (start == text.Length || text[start] != ':')
        {
            return start;
        }

        int end = start + 1;
        while (end < text.Length && text[end] is >= '0' and <= '9' && end - start <= 5)
        {
            port = (port * 10) + (text[end++] - '0');
        }

        port = end == start + 1 || text[start + 1] == '0' ? -1 : port;
        return end;
    }

    // A last label that starts with a digit may make an IPv4 address, of which only this machine's is plain; xn-- stands for other letters.
    private static bool IsName(string host)
    {
        if (host == "127.0.0.1")
        {
            return true;
        }

        int last = 0;
        for (int i = 0; i < host.Length; i++)
        {
            if (!IsWord(host[i]) && (i == 0 || i == host.Length - 1 || !IsWord(host[i - 1])))
            {
                return false;
            }

            last = host[i] == '.' ? i + 1 : last;
        }

        return host.Length is > 0 and <= LongestLabel && host[last] is >= 'a' and <= 'z';
    }

    private static bool IsPath(string text, int start)
    {
        if (start < text.Length && text[start] != '/')
        {
            return false;
        }

        for (int i = start; i < text.Length; i++)
        {
            bool isDots = text[i] == '.' && text[i - 1] is '/' or '.';
            if (isDots || !(IsWord(text[i]) || text[i] is '/' or '-' or '_' or '.' or (>= 'A' and <= 'Z')))
            {
                return false;
            }
        }

        return true;
    }

    private static bool IsWord(char c) => c is (>= 'a' and <= 'z') or (>= '0' and <= '9');
}
