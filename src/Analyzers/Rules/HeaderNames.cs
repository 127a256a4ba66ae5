namespace Plainsight.Analyzers.Rules;

/// <summary>Which request headers an app may add, and from which variables.</summary>
public static class HeaderNames
{
    private static readonly HashSet<string> Taken = new(StringComparer.OrdinalIgnoreCase)
    {
        "accept", "accept-charset", "accept-encoding", "accept-language", "alt-used", "authorization", "baggage", "cache-control", "client-ip", "connection", "cookie", "cookie2",
        "date", "dnt", "early-data", "expect", "forwarded", "from", "host", "if-match", "if-modified-since", "if-none-match", "if-range", "if-unmodified-since", "keep-alive",
        "max-forwards", "origin", "pragma", "proxy-authorization", "range", "referer", "request-id", "set-cookie", "set-cookie2", "te", "traceparent", "tracestate", "trailer",
        "transfer-encoding", "true-client-ip", "upgrade", "user-agent", "via", "warning", "x-client-ip", "x-correlation-id", "x-real-ip", "x-request-id",
    };

    private static readonly string[] TakenStarts = ["content-", "proxy-", "sec-", "x-forwarded-", "if-"];

    // What every system sets, and what says who or where somebody is.
    private static readonly HashSet<string> Personal = new(StringComparer.OrdinalIgnoreCase)
    {
        "appdata", "computername", "email", "git_author_email", "git_author_name", "git_committer_email", "git_committer_name", "home", "homedrive", "homepath", "host",
        "hostname", "lang", "localappdata", "logname", "logonserver", "mail", "name", "oldpwd", "path", "pwd", "ssh_auth_sock", "ssh_client", "ssh_connection", "sudo_user",
        "temp", "tmp", "tmpdir", "tz", "user", "userdomain", "username", "userprofile",
    };

    public static bool IsWellFormed(string name) =>
        name.Length is >= 1 and <= 64 && name.All(c => c is (>= 'a' and <= 'z') or (>= 'A' and <= 'Z') or (>= '0' and <= '9') or '-');

    /// <summary>Whether the name is not the app's to set.</summary>
    public static bool IsTaken(string name) =>
        Taken.Contains(name) || TakenStarts.Any(start => name.StartsWith(start, StringComparison.OrdinalIgnoreCase));

    public static bool IsVariable(string? name) =>
        name is { Length: >= 1 and <= 128 } && name[0] is not (>= '0' and <= '9') && name.All(c => c is (>= 'a' and <= 'z') or (>= 'A' and <= 'Z') or (>= '0' and <= '9') or '_');

    public static bool IsPersonal(string variable) => Personal.Contains(variable);
}
