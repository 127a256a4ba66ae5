using Plainsight.Events;
using Plainsight.Facts;
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
    public void Reset_meanwhile_ends_the_old_id_in_a_running_process()
    {
        _sandbox.RunWithoutSending(TestEvents.Build);
        using TelemetryClient client = _sandbox.Start("http://127.0.0.1/");
        client.Flush(Patience.Long);
        client.Track(BuildFinished.Example);
        WaitForFile();
        int sent = _transport.Bodies.Length;
        string old = _sandbox.State.Read().Ids.Single().Value.ToString("D");
        Assert.Contains(old, _transport.Bodies[0], StringComparison.Ordinal);
        Assert.Equal(0, Reset());

        client.Flush(Patience.Long);
        client.Track(BuildFinished.Example);
        client.Dispose();
        Assert.Equal(sent, _transport.Bodies.Length);
        Assert.Empty(_sandbox.SpoolFiles);

        using TelemetryClient next = _sandbox.Start(null);
        next.Track(BuildFinished.Example);
        next.Flush(Patience.Long);
        Assert.Contains(_sandbox.State.Read().Ids.Single().Value.ToString("D"), _transport.Bodies[^1], StringComparison.Ordinal);
        Assert.DoesNotContain(old, _transport.Bodies[^1], StringComparison.Ordinal);
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

    private int? Reset() => TelemetryCommand.Run(
        _sandbox.Definition,
        static host => new AppContextFields(host.InstallId, host.AppVersion),
        ["telemetry", "reset"],
        options => options.Surroundings = new Surroundings
        {
            Variable = _sandbox.Surroundings.Variable,
            Clock = _sandbox.Clock,
            Out = static () => TextWriter.Null,
            MachineOffFile = null,
            EmbedderSaysOff = static () => false,
        });

    private void SayYes() => _sandbox.State.TryUpdate(
        state => state.Agree(EventPlan<BuildFinished>.Value.Fields.Concat(ContextPlan<AppContextFields>.Value.Fields).Select(static field => field.ConsentHash), _sandbox.State.Today),
        out _);

    private void WaitForFile() => Assert.True(SpinWait.SpinUntil(() => _sandbox.SpoolFiles.Length > 0, Patience.Long));
}
