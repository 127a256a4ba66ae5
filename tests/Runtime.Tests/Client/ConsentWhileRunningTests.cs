using Plainsight.Events;
using Plainsight.Tests.Fakes;

namespace Plainsight.Tests.Client;

public sealed class ConsentWhileRunningTests : IDisposable
{
    private readonly Sandbox _sandbox = new();
    private readonly FakeTransport _transport = new();

    public ConsentWhileRunningTests()
    {
        _sandbox.Transport = _transport;
        _sandbox.Variables.Remove("TESTAPP_TELEMETRY");
        SayYes();
    }

    public void Dispose() => _sandbox.Dispose();

    [Fact]
    public void Kill_switch_that_comes_later_stops_sending_and_deletes_nothing()
    {
        _sandbox.RunWithoutSending(TestEvents.Build);
        using TelemetryClient client = _sandbox.Start(null);
        client.Flush(Patience.Long);
        client.Track(BuildFinished.Example);
        WaitForFile();
        int sent = _transport.Bodies.Length;
        _sandbox.Variables["DO_NOT_TRACK"] = "1";

        Assert.False(client.Flush(Patience.Long));

        Assert.Equal(sent, _transport.Bodies.Length);
        Assert.Single(_sandbox.SpoolFiles);
    }

    [Fact]
    public void No_that_is_recorded_meanwhile_takes_the_events_with_it()
    {
        using TelemetryClient client = _sandbox.Start("http://127.0.0.1/");
        client.Track(BuildFinished.Example);
        WaitForFile();
        _sandbox.State.TryUpdate(state => state.Refuse(_sandbox.State.Today), out _);

        Assert.False(client.Flush(Patience.Long));
        client.Track(BuildFinished.Example);
        client.Dispose();

        Assert.Empty(_transport.Bodies);
        Assert.Empty(_sandbox.SpoolFiles);
    }

    [Fact]
    public void Events_of_an_earlier_answer_are_deleted_and_not_sent()
    {
        _sandbox.RunWithoutSending(TestEvents.Build);
        _sandbox.State.TryUpdate(state => state.Refuse(_sandbox.State.Today), out _);
        SayYes();

        using TelemetryClient client = _sandbox.Start(null);
        client.Flush(Patience.Long);

        Assert.Empty(_transport.Bodies);
        Assert.Empty(_sandbox.SpoolFiles);
    }

    [Fact]
    public void Events_for_another_receiver_are_not_sent_to_this_one()
    {
        _sandbox.RunWithoutSending(TestEvents.Build);

        using TelemetryClient client = _sandbox.Start("https://elsewhere.example/");
        client.Flush(Patience.Long);

        Assert.Empty(_transport.Bodies);
        Assert.Single(_sandbox.SpoolFiles);
    }

    private void SayYes() => _sandbox.State.TryUpdate(
        state => state.Agree(EventPlan<BuildFinished>.Value.Fields.Select(static field => field.ConsentHash), _sandbox.State.Today),
        out _);

    private void WaitForFile() => Assert.True(SpinWait.SpinUntil(() => _sandbox.SpoolFiles.Length > 0, Patience.Long));
}
