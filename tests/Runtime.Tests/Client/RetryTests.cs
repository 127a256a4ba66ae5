using Plainsight.Tests.Fakes;
using Plainsight.Transport;

namespace Plainsight.Tests.Client;

public sealed class RetryTests : IDisposable
{
    private readonly Sandbox _sandbox = new();
    private readonly FakeTransport _transport = new();

    public RetryTests() => _sandbox.Transport = _transport;

    public void Dispose() => _sandbox.Dispose();

    [Theory]
    [InlineData(400)]
    [InlineData(413)]
    [InlineData(422)]
    public void Refused_event_is_dropped_and_the_next_one_sent(int status)
    {
        _sandbox.RunWithoutSending(TestEvents.Build);
        _sandbox.RunWithoutSending(TestEvents.Build);
        _transport.Answer = () => new TransportResult(status, null);

        Assert.True(Flush());

        Assert.Equal(2, _transport.Bodies.Length);
        Assert.Empty(_sandbox.SpoolFiles);
    }

    [Theory]
    [InlineData(401)]
    [InlineData(404)]
    [InlineData(302)]
    public void Receiver_that_is_none_is_left_alone_for_a_day_by_every_run(int status)
    {
        _sandbox.RunWithoutSending(TestEvents.Build);
        _transport.Answer = () => new TransportResult(status, null);

        Assert.False(Flush());
        _sandbox.Clock.Move(TimeSpan.FromHours(23));
        Assert.False(Flush());
        Assert.Single(_transport.Bodies);

        _sandbox.Clock.Move(TimeSpan.FromHours(2));
        Assert.False(Flush());
        Assert.Equal(2, _transport.Bodies.Length);
        Assert.Single(_sandbox.SpoolFiles);
    }

    [Fact]
    public void Busy_receiver_is_asked_again_when_it_says()
    {
        _sandbox.RunWithoutSending(TestEvents.Build);
        _transport.Answer = static () => new TransportResult(429, null) { RetryAfter = TimeSpan.FromMinutes(10) };
        Assert.False(Flush());
        _transport.Answer = static () => new TransportResult(204, null) { IsReceiver = true };

        _sandbox.Clock.Move(TimeSpan.FromMinutes(9));
        Assert.False(Flush());
        Assert.Single(_transport.Bodies);

        _sandbox.Clock.Move(TimeSpan.FromMinutes(1));
        Assert.True(Flush());
        Assert.Equal(2, _transport.Bodies.Length);
    }

    [Fact]
    public void Delivered_events_of_a_file_are_not_sent_again()
    {
        _sandbox.RunWithoutSending(static client =>
        {
            client.Track(BuildFinished.Example with { Sources = 1 });
            client.Track(BuildFinished.Example with { Sources = 2 });
        });
        int requests = 0;
        _transport.Answer = () => ++requests == 2 ? new TransportResult(503, null) : new TransportResult(204, null) { IsReceiver = true };

        Assert.False(Flush());
        _sandbox.Clock.Move(TimeSpan.FromHours(1));
        Assert.True(Flush());

        Assert.Equal(3, _transport.Bodies.Length);
        Assert.Contains("\"sources\":1}", _transport.Bodies[0], StringComparison.Ordinal);
        Assert.Equal(_transport.Bodies[1], _transport.Bodies[2]);
        Assert.Empty(_sandbox.SpoolFiles);
    }

    [Fact]
    public void Page_of_a_portal_keeps_the_event()
    {
        _sandbox.RunWithoutSending(TestEvents.Build);
        _transport.Answer = static () => new TransportResult(200, null) { IsReceiver = false };

        Assert.False(Flush());

        Assert.Single(_sandbox.SpoolFiles);
    }

    [Fact]
    public void Transport_that_throws_loses_nothing_and_ends_nothing()
    {
        _sandbox.RunWithoutSending(TestEvents.Build);
        _transport.Answer = static () => throw new InvalidOperationException();
        using TelemetryClient client = _sandbox.Start(null);
        Assert.False(client.Flush(Patience.Long));

        _transport.Answer = static () => new TransportResult(204, null) { IsReceiver = true };

        Assert.True(client.Flush(Patience.Long));
    }

    private bool Flush()
    {
        using TelemetryClient client = _sandbox.Start(null);
        return client.Flush(Patience.Long);
    }
}
