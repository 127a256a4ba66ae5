using System.Collections.Concurrent;
using System.Text;
using Plainsight.Transport;

namespace Hosting.Tests;

/// <summary>A network on which a request lasts until its gate opens.</summary>
internal sealed class GatedTransport(bool isOpen) : ITransport
{
    private readonly ConcurrentQueue<string> _bodies = new();

    public ManualResetEventSlim Gate { get; } = new(isOpen);

    public string[] Bodies => [.. _bodies];

    public TransportResult Send(TransportRequest request)
    {
        Gate.Wait(TimeSpan.FromSeconds(30));
        _bodies.Enqueue(Encoding.UTF8.GetString(request.Body));
        return new TransportResult(204, null) { IsReceiver = true };
    }

    public void Dispose()
    {
    }
}
