using System.Text.Json;

namespace Samples.Tests.Harness;

/// <summary>A request as it came over the wire.</summary>
/// <param name="Head">The request line and the headers.</param>
/// <param name="Body">The body's bytes.</param>
internal sealed record ReceivedRequest(string Head, byte[] Body)
{
    public string RequestLine => Head[..Head.IndexOf('\r', StringComparison.Ordinal)];

    public JsonElement Json => JsonElement.Parse(Body);

    /// <summary>The header's value; null when it was not sent.</summary>
    public string? Header(string name) => Head.Split("\r\n").Skip(1)
        .Select(line => line.Split(':', 2))
        .Where(parts => parts[0].Equals(name, StringComparison.OrdinalIgnoreCase))
        .Select(parts => parts[1].Trim())
        .FirstOrDefault();
}
