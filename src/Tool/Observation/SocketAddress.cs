using System.Globalization;
using System.Net;
using System.Text.RegularExpressions;

namespace Plainsight.Tool.Observation;

/// <summary>An address as strace writes it.</summary>
/// <param name="Family">Such as <c>AF_INET6</c>.</param>
/// <param name="Text">Such as <c>127.0.0.1:4318</c>, or the path of a socket within this machine; empty where it names none.</param>
internal sealed partial record SocketAddress(string Family, string Text)
{
    /// <summary>Whether it is on a network: to try it sends something.</summary>
    public bool IsNetwork => Family is "AF_INET" or "AF_INET6";

    /// <summary>Reads <c>{sa_family=…}</c>; null for anything else, such as <c>NULL</c>.</summary>
    public static SocketAddress? Read(string argument) => Pattern().Match(argument) is not { Success: true } match ? null
        : new SocketAddress(match.Groups["family"].Value, Target(match));

    private static string Target(Match match)
    {
        if (match.Groups["path"] is { Success: true } path)
        {
            return match.Groups["abstract"].Value + StraceText.Unescape(path.Value);
        }

        if (!IPAddress.TryParse(match.Groups["ip"].Value, out IPAddress? address))
        {
            return "";
        }

        address = address.IsIPv4MappedToIPv6 ? address.MapToIPv4() : address;
        return new IPEndPoint(address, int.Parse(match.Groups["port"].Value, CultureInfo.InvariantCulture)).ToString();
    }

    [GeneratedRegex("""
        ^\{sa_family=(?<family>\w+)
        (,\ sun_path=(?<abstract>@?)"(?<path>(\\.|[^"\\])*)"
        |,\ sin6?_port=htons\((?<port>\d+)\).*?(inet_addr\(|inet_pton\(AF_INET6,\ )"(?<ip>[^"]+)")?
        """, RegexOptions.IgnorePatternWhitespace | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex Pattern();
}
