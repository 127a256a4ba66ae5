namespace Plainsight.Transport;

/// <summary>What is sent.</summary>
/// <param name="Endpoint">The receiver's URL, or the path of a file.</param>
/// <param name="Body">The body.</param>
/// <param name="ContentType">The type of the body, with its parameters.</param>
internal sealed record TransportRequest(string Endpoint, byte[] Body, string ContentType)
{
    /// <summary>The credentials of a receiver that wants them in a header: scheme, space, value. Null = none.</summary>
    public string? Authorization { get; init; }

    /// <summary>Whether the sink reads what a receiver answers.</summary>
    public bool WantsAnswer { get; init; }
}
