namespace Plainsight.Transport;

/// <summary>Sends one request. The seam where tests take the place of the network.</summary>
internal interface ITransport : IDisposable
{
    /// <summary>Sends and waits for the answer. Never throws.</summary>
    TransportResult Send(TransportRequest request);
}
