using System.Text.RegularExpressions;
using static Plainsight.Tool.Observation.SightAction;

namespace Plainsight.Tool.Observation;

/// <summary>Reads from system calls which sockets were opened, and to whom.</summary>
internal sealed partial class SocketSights
{
    // A packet was sent, whatever came back.
    private static readonly string[] Tried = ["EINPROGRESS", "ECONNREFUSED", "ETIMEDOUT", "EHOSTUNREACH", "ECONNRESET", "EINTR"];

    private readonly Dictionary<string, string> _unused = [];

    public IEnumerable<Sight> Of(StraceCall call) => call.Name switch
    {
        "socket" => Made(call),
        "connect" => Reached(call, Connected, SocketAddress.Read(call[1])),
        "bind" => Reached(call, Bound, SocketAddress.Read(call[1])),
        "sendto" => Reached(call, Sent, SocketAddress.Read(call[4])),
        "sendmsg" => Reached(call, Sent, SocketAddress.Read(NameIn(call[1]))),
        "sendmmsg" => Reached(call, Sent, SocketAddress.Read(NameIn(call[1]))),
        _ => [],
    };

    /// <summary>The sockets that were opened and never used, once all calls are read.</summary>
    public IEnumerable<Sight> Unused() => _unused.Values.Select(family => new Sight(SightKind.Socket, Opened, "") { Family = family });

    private IEnumerable<Sight> Made(StraceCall call)
    {
        if (call.Error.Length > 0)
        {
            return [new Sight(SightKind.Socket, Opened, "") { Family = call[0], Error = call.Error }];
        }

        // A number of a descriptor is used again, but strace adds the socket's own; without it nothing must be lost.
        string key = call.Result.Contains('<', StringComparison.Ordinal) ? Key(call.Result) : "#" + _unused.Count;
        _unused[key] = call[0];
        return [];
    }

    private IEnumerable<Sight> Reached(StraceCall call, SightAction action, SocketAddress? address)
    {
        if (address is null)
        {
            return [];
        }

        string error = address.IsNetwork && action != Bound && Tried.Contains(call.Error) || call.Error == "EINPROGRESS" ? "" : call.Error;
        if (error.Length == 0)
        {
            _unused.Remove(Key(call[0]));
        }

        return [new Sight(SightKind.Socket, action, address.Text) { Family = address.Family, Error = error }];
    }

    private static string Key(string descriptor) => descriptor[(descriptor.IndexOf('<', StringComparison.Ordinal) + 1)..];

    private static string NameIn(string message) => MessageName().Match(message).Groups[1].Value;

    [GeneratedRegex(@"^\[?\{(?:msg_hdr=\{)?msg_name=(.*)", RegexOptions.CultureInvariant | RegexOptions.Singleline)]
    private static partial Regex MessageName();
}
