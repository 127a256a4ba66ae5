using System.Text;
using Plainsight.Spool;
using Plainsight.Tests.Fakes;
using Plainsight.Transport;

namespace Plainsight.Tests.Client;

public sealed class SentLogTests : IDisposable
{
    private readonly Sandbox _sandbox = new();
    private readonly FakeTransport _transport = new();

    public SentLogTests() => _sandbox.Transport = _transport;

    public void Dispose() => _sandbox.Dispose();

    [Fact]
    public void What_the_receiver_took_is_kept_byte_for_byte()
    {
        Send();

        SentEvent sent = Assert.Single(Kept);
        Assert.Equal(_transport.Bodies.Single(), Encoding.UTF8.GetString(sent.Body));
        Assert.Equal(("2026-11-21T07:00:00Z", "http://127.0.0.1:80"), (sent.Time, sent.Origin));
    }

    [Theory]
    [InlineData(400)]
    [InlineData(503)]
    [InlineData(0)]
    public void What_no_receiver_took_is_not_kept(int status)
    {
        _transport.Answer = () => new TransportResult(status, status == 0 ? "Timed out" : null);
        Send();
        Assert.NotEmpty(_transport.Bodies);
        Assert.Empty(Kept);
    }

    [Fact]
    public void A_disk_that_refuses_costs_the_log_and_no_event()
    {
        _sandbox.RunWithoutSending(TestEvents.Build);
        Directory.CreateDirectory(Path.Combine(_sandbox.Directory, SentLog.FileName));
        Send();
        Assert.Equal(2, _transport.Bodies.Length);
        Assert.Empty(_sandbox.SpoolFiles);
    }

    private IReadOnlyList<SentEvent> Kept => new SentLog(_sandbox.Directory).Read()!;

    private void Send()
    {
        using TelemetryClient client = _sandbox.Start(Sandbox.Endpoint);
        client.Track(BuildFinished.Example);
        client.Flush(Patience.Long);
    }
}
