using System.Text;

namespace Plainsight.Transport;

/// <summary>What is sent.</summary>
/// <param name="Endpoint">The receiver's URL, or the path of a file.</param>
/// <param name="Body">The body.</param>
/// <param name="ContentType">The type of the body, with its parameters.</param>
internal sealed record TransportRequest(string Endpoint, byte[] Body, string ContentType)
{
    /// <summary>The credentials of a receiver that wants them in a header: scheme, space, value. Null = none.</summary>
    public string? Authorization { get; init; }

    /// <summary>The headers that the app declares, with their values.</summary>
    public IReadOnlyList<KeyValuePair<string, string>> Headers { get; init; } = [];

    /// <summary>Whether the receiver is asked to delete events instead of taking some. Such a request has no body.</summary>
    public bool IsErasure { get; init; }

    /// <summary>Whether the sink reads what a receiver answers.</summary>
    public bool WantsAnswer { get; init; }

    /// <summary>Asks for the deletion of an id's events. The secret that proves the id stands in a header, since addresses end up in the logs of whoever stands in between.</summary>
    public static TransportRequest Erasure(string endpoint, string id, string secret) => new(endpoint, [], "")
    {
        IsErasure = true,
        Authorization = "Basic " + Convert.ToBase64String(Encoding.ASCII.GetBytes($"{id}:{secret}")),
    };
}
