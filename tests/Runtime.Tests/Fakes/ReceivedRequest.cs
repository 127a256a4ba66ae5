namespace Plainsight.Tests.Fakes;

/// <summary>A request as it came over the wire.</summary>
internal sealed record ReceivedRequest(string Line, string[] Headers, string Body)
{
    public string? Header(string name) => Headers
        .Where(header => header.StartsWith(name + ":", StringComparison.OrdinalIgnoreCase))
        .Select(header => header[(name.Length + 1)..].Trim())
        .FirstOrDefault();
}
