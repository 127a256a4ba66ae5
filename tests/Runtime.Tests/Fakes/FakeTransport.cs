using System.Collections.Concurrent;
using System.Text;
using Plainsight.Transport;

namespace Plainsight.Tests.Fakes;

/// <summary>Takes the place of the network where only the answer matters.</summary>
internal sealed class FakeTransport : ITransport
{
    private readonly ConcurrentQueue<TransportRequest> _requests = new();

    public Func<TransportResult> Answer { get; set; } = static () => new TransportResult(204, null) { IsReceiver = true };

    /// <summary>Takes the place of <see cref="Answer"/> where the answer depends on the request.</summary>
    public Func<TransportRequest, TransportResult>? Receive { get; set; }

    public TransportRequest[] Requests => [.. _requests];

    public string[] Bodies => [.. _requests.Select(static request => Encoding.UTF8.GetString(request.Body))];

    public TransportResult Send(TransportRequest request)
    {
        _requests.Enqueue(request);
        return Receive is null ? Answer() : Receive(request);
    }

    public void Dispose()
    {
    }
}
