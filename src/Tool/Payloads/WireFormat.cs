using System.Globalization;

namespace Plainsight.Tool.Payloads;

/// <summary>What one version of an event looks like on the wire, everything around it included.</summary>
/// <param name="Event">The event's name.</param>
/// <param name="Version">Its version.</param>
/// <param name="Why">Why it is sent.</param>
/// <param name="Body">The whole payload.</param>
internal sealed record WireFormat(string Event, int Version, string Why, WireType.Members Body)
{
    /// <summary>For people: <c>cli_build 1</c>.</summary>
    public string Title => Event + " " + Version.ToString(CultureInfo.InvariantCulture);
}
