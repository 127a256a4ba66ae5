using Plainsight.Consent;
using Plainsight.Draining;
using Plainsight.Events;
using Plainsight.Sinks;
using Plainsight.Spool;
using Plainsight.Tests.Fakes;
using Plainsight.Transport;

namespace Plainsight.Tests.Draining;

public sealed class DrainerTests : IDisposable
{
    private readonly Sandbox _sandbox = new();
    private readonly FakeTransport _transport = new();

    public void Dispose() => _sandbox.Dispose();

    [Fact]
    public void Start_drains_at_most_once_an_hour()
    {
        Record();
        Assert.True(Drain(DrainReason.Start));
        Record();

        _sandbox.Clock.Move(TimeSpan.FromMinutes(59));
        Assert.False(Drain(DrainReason.Start));
        Assert.Single(_transport.Bodies);

        _sandbox.Clock.Move(TimeSpan.FromMinutes(1));
        Assert.True(Drain(DrainReason.Start));
        Assert.Equal(2, _transport.Bodies.Length);
    }

    [Fact]
    public void Start_with_nothing_to_send_does_not_use_up_the_hour()
    {
        Assert.True(Drain(DrainReason.Start));
        Record();

        Assert.True(Drain(DrainReason.Start));
        Assert.Single(_transport.Bodies);
    }

    [Theory]
    [InlineData("Running")]
    [InlineData("Flush")]
    [InlineData("Debug")]
    public void A_send_for_another_reason_does_not_use_up_the_hour(string reason)
    {
        Record();
        Assert.True(Drain(Enum.Parse<DrainReason>(reason)));
        Record();

        Assert.True(Drain(DrainReason.Start));
        Assert.Equal(2, _transport.Bodies.Length);
    }

    [Fact]
    public void Running_process_does_not_wait_for_the_hour()
    {
        Record();
        Drain(DrainReason.Start);
        Record();

        Assert.True(Drain(DrainReason.Running));
        Assert.Equal(2, _transport.Bodies.Length);
    }

    [Theory]
    [InlineData("Start", 1)]
    [InlineData("Running", 1)]
    [InlineData("Flush", 1)]
    [InlineData("Debug", 2)]
    public void Back_off_holds_everybody_back_but_who_debugs(string reason, int requests)
    {
        Record();
        _transport.Answer = static () => new TransportResult(503, null);
        Drain(DrainReason.Start);

        Drain(Enum.Parse<DrainReason>(reason));

        Assert.Equal(requests, _transport.Bodies.Length);
    }

    [Fact]
    public void End_of_the_process_stops_between_two_events()
    {
        _sandbox.RunWithoutSending(static client =>
        {
            client.Track(new Ping());
            client.Track(new Ping());
        });
        using Drainer drainer = Make();
        byte[] own = [];

        Assert.False(drainer.Drain(DrainReason.Flush, ref own, () => _transport.Bodies.Length == 1));

        Assert.Single(_transport.Bodies);
        Assert.Equal(1, SpoolDirectory.Waiting(_sandbox.Directory).Count);
    }

    [Fact]
    public void Events_of_more_than_a_day_make_an_exit_patient()
    {
        Record();
        using Drainer drainer = Make();
        byte[] own = [];
        _sandbox.Clock.Move(TimeSpan.FromHours(25));

        drainer.Drain(DrainReason.Start, ref own, static () => true);

        Assert.True(drainer.IsLate);
    }

    [Fact]
    public void What_memory_holds_is_kept_until_it_is_delivered()
    {
        using Drainer drainer = Make();
        var recorder = new Recorder(TestApp.Definition, AgreedFields.All, static _ => ContextJson.Empty, _sandbox.Clock);
        byte[] own = recorder.Compose(new Ping(), constant: false);
        _transport.Answer = static () => new TransportResult(503, null);

        Assert.False(drainer.Drain(DrainReason.Debug, ref own, static () => false));
        Assert.NotEmpty(own);
        _transport.Answer = static () => new TransportResult(204, null) { IsReceiver = true };
        Assert.True(drainer.Drain(DrainReason.Debug, ref own, static () => false));

        Assert.Empty(own);
        Assert.Equal(_transport.Bodies[0], _transport.Bodies[1]);
    }

    [Fact]
    public void Process_asks_fifteen_times_a_minute_by_itself_and_more_when_it_is_told_to()
    {
        _sandbox.RunWithoutSending(static client =>
        {
            for (int i = 0; i < 20; i++)
            {
                client.Track(new Ping());
            }
        });
        using Drainer drainer = Make();
        byte[] own = [];

        Assert.False(drainer.Drain(DrainReason.Running, ref own, static () => false));
        Assert.Equal(15, _transport.Bodies.Length);
        Assert.False(drainer.Drain(DrainReason.Running, ref own, static () => false));
        Assert.Equal(15, _transport.Bodies.Length);

        Assert.True(drainer.Drain(DrainReason.Flush, ref own, static () => false));
        Assert.Equal(20, _transport.Bodies.Distinct().Count());
    }

    private void Record() => _sandbox.RunWithoutSending(TestEvents.Build);

    private bool Drain(DrainReason reason)
    {
        using Drainer drainer = Make();
        byte[] own = [];
        return drainer.Drain(reason, ref own, static () => false);
    }

    private Drainer Make()
    {
        _sandbox.Variables["TESTAPP_ENDPOINT"] = Sandbox.Endpoint;
        var consent = new ConsentReader(_sandbox.Definition, new ConsentInputs(), _sandbox.Surroundings, _sandbox.State);
        return new Drainer(new DrainParts
        {
            Definition = _sandbox.Definition,
            Surroundings = _sandbox.Surroundings,
            Directory = _sandbox.Directory,
            Decision = consent.Read(),
            Consent = consent,
            Key = null,
            Transport = () => _transport,
            Schedule = new SpoolSchedule(_sandbox.Directory, _sandbox.Clock, static () => 1),
            Log = new SentLog(_sandbox.Directory),
            Debug = new DebugLine(_sandbox.Definition, _sandbox.Surroundings),
        });
    }
}
