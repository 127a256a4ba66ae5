using Plainsight.Tests.Fakes;

namespace Plainsight.Tests.Client;

public sealed class OffTests : IDisposable
{
    private readonly Sandbox _sandbox = new();
    private readonly FakeTransport _transport = new();

    public OffTests() => _sandbox.Transport = _transport;

    public void Dispose() => _sandbox.Dispose();

    [Fact]
    public void Off_does_nothing_at_all()
    {
        _sandbox.Variables.Remove("TESTAPP_TELEMETRY");

        using TelemetryClient client = _sandbox.Start("http://127.0.0.1/");
        client.Track(BuildFinished.Example);

        Assert.False(client.IsOn);
        Assert.Same(TelemetryClient.Off, client);
        Assert.Empty(client.Preview(BuildFinished.Example));
        Assert.True(client.Flush(Patience.Long));
        Assert.Empty(_transport.Bodies);
        Assert.False(Directory.Exists(_sandbox.Directory));
    }

    [Fact]
    public void Callback_that_throws_leaves_telemetry_off()
    {
        using TelemetryClient client = _sandbox.Start("http://127.0.0.1/", static _ => throw new InvalidOperationException());

        Assert.False(client.IsOn);
    }

    [Fact]
    public void On_without_an_event_leaves_no_file_and_no_id()
    {
        using (TelemetryClient client = _sandbox.Start("http://127.0.0.1/"))
        {
            Assert.True(client.IsOn);
        }

        Assert.False(Directory.Exists(_sandbox.Directory));
    }

    [Fact]
    public void Recorded_no_takes_id_and_events_with_it()
    {
        _sandbox.RunWithoutSending(TestEvents.Build);
        Assert.Single(_sandbox.SpoolFiles);
        Assert.NotEmpty(_sandbox.State.Read().Ids);
        _sandbox.Variables.Remove("TESTAPP_TELEMETRY");
        _sandbox.State.TryUpdate(state => state with { Consent = false, ConsentDate = _sandbox.State.Today }, out _);

        RunOnce(TestEvents.Build);

        Assert.Empty(_sandbox.SpoolFiles);
        Assert.Empty(_sandbox.State.Read().Ids);
    }

    [Fact]
    public void Kill_switch_deletes_nothing()
    {
        _sandbox.RunWithoutSending(TestEvents.Build);
        _sandbox.Variables["DO_NOT_TRACK"] = "1";

        RunOnce(TestEvents.Build);

        Assert.Single(_sandbox.SpoolFiles);
        Assert.NotEmpty(_sandbox.State.Read().Ids);
    }

    private void RunOnce(Action<TelemetryClient> track)
    {
        using TelemetryClient client = _sandbox.Start("http://127.0.0.1/");
        track(client);
    }
}
