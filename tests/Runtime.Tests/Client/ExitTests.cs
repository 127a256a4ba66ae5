using Plainsight.Spool;
using Plainsight.Tests.Fakes;

namespace Plainsight.Tests.Client;

public sealed class ExitTests : IDisposable
{
    private readonly Sandbox _sandbox = new();
    private readonly Receiver _receiver = new();

    public void Dispose()
    {
        _receiver.Dispose();
        _sandbox.Dispose();
    }

    [Fact]
    public void Exit_writes_to_disk_while_a_receiver_does_not_answer()
    {
        _receiver.Answer = static _ => null;
        using (TelemetryClient first = _sandbox.Start(_receiver.Url))
        {
            first.Track(BuildFinished.Example);
        }

        TelemetryClient second = _sandbox.Start(_receiver.Url);
        _receiver.WaitForRequest();
        second.Track(BuildFinished.Example);
        second.Dispose();

        // The first event's file is still held by the request that hangs.
        Assert.Equal(2, _sandbox.SpoolFiles.Length);
        Assert.Equal(1, SpoolDirectory.Waiting(_sandbox.Directory).Count);
    }

    [Fact]
    public void Event_is_on_the_disk_while_a_request_still_waits()
    {
        using var answered = new ManualResetEventSlim();
        var transport = new FakeTransport();
        transport.Receive = _ =>
        {
            answered.Wait();
            return transport.Answer();
        };
        _sandbox.RunWithoutSending(TestEvents.Build);
        _sandbox.Transport = transport;
        using TelemetryClient client = _sandbox.Start(Sandbox.Endpoint);
        SpinWait.SpinUntil(() => transport.Requests.Length > 0, Patience.Long);

        client.Track(BuildFinished.Example);
        bool isWritten = SpinWait.SpinUntil(() => _sandbox.SpoolFiles.Length == 2, Patience.Long);
        answered.Set();

        Assert.True(isWritten);
    }

    [Fact]
    public void Everything_is_harmless_after_the_end()
    {
        TelemetryClient client = _sandbox.Start(_receiver.Url);
        client.Dispose();
        client.Dispose();

        client.Track(BuildFinished.Example);

        Assert.Empty(client.Preview(BuildFinished.Example));
        Assert.False(client.Flush(Patience.Long));
        Assert.Empty(_sandbox.SpoolFiles);
    }

    [Fact]
    public void Flush_that_may_not_wait_says_no()
    {
        _receiver.Answer = static _ => null;
        using TelemetryClient client = _sandbox.Start(_receiver.Url);
        client.Track(BuildFinished.Example);

        Assert.False(client.Flush(TimeSpan.Zero));
        Assert.False(client.Flush(TimeSpan.FromSeconds(-1)));
        Assert.False(client.Flush(TimeSpan.FromMilliseconds(1)));
    }

    [Fact]
    public void Burst_of_two_hundred_events_reaches_the_disk()
    {
        using (TelemetryClient client = _sandbox.Start(_receiver.Url))
        {
            for (int i = 0; i < 200; i++)
            {
                client.Track(BuildFinished.Example);
            }
        }

        Assert.Equal(200, SpoolDirectory.Waiting(_sandbox.Directory).Count);
    }

    [Fact]
    public void Disk_that_refuses_is_no_problem_of_the_host()
    {
        Directory.CreateDirectory(Path.GetDirectoryName(_sandbox.Directory)!);
        File.WriteAllText(_sandbox.Directory, "in the way");
        using TelemetryClient client = _sandbox.Start(_receiver.Url);

        client.Track(BuildFinished.Example);
        client.Flush(Patience.Long);

        Assert.Equal("in the way", File.ReadAllText(_sandbox.Directory));
    }

    [Fact]
    public void Clients_may_come_and_go_at_the_same_time()
    {
        Parallel.For(0, 8, _ =>
        {
            using TelemetryClient client = _sandbox.Start(null);
            client.Track(new Ping());
        });
    }
}
