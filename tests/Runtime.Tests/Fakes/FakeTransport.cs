using System.Collections.Concurrent;
using System.Text;
using Plainsight.Transport;

namespace Plainsight.Tests.Fakes;

/// <summary>Takes the place of the network where only the answer matters.</summary>
internal sealed class FakeTransport : ITransport
{
    private readonly ConcurrentQueue<string> _bodies = new();

    public Func<TransportResult> Answer { get; set; } = static () => new TransportResult(204, null) { IsReceiver = true };

    public string[] Bodies => [.. _bodies];

    public TransportResult Send(string endpoint, byte[] body, string contentType)
    {
        _bodies.Enqueue(Encoding.UTF8.GetString(body));
        return Answer();
    }

    public void Dispose()
    {
    }
}
