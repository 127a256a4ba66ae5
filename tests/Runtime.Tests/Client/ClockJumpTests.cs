using Plainsight.Consent;
using Plainsight.Disk;
using Plainsight.Spool;
using Plainsight.Tests.Fakes;
using Plainsight.Transport;

namespace Plainsight.Tests.Client;

/// <summary>The clock of a machine jumps, as one does that had no battery or no network: nothing waits for ever, nothing is silenced, and what is deleted is counted.</summary>
public sealed class ClockJumpTests : IDisposable
{
    private readonly Sandbox _sandbox = new();
    private readonly FakeTransport _transport = new();

    public ClockJumpTests() => _sandbox.Transport = _transport;

    public void Dispose() => _sandbox.Dispose();

    [Theory]
    [InlineData("it goes on", "2026-11-21", "2026-12-04", true)]
    [InlineData("forward, within the age of the spool", "2026-11-21", "2026-12-05", true)]
    [InlineData("forward, beyond it", "2026-11-21", "2026-12-06", false)]
    [InlineData("forward by centuries", "2026-11-21", "2400-01-01", false)]
    [InlineData("back by an hour", "2026-11-21", "2026-11-20", true)]
    [InlineData("back by a year", "2026-11-21", "2025-11-21", true)]
    [InlineData("back to where a machine without a battery starts", "2026-11-21", "1970-01-01", true)]
    [InlineData("back from the future", "2300-01-01", "2026-11-21", true)]
    [InlineData("back from the end of time", "9999-12-31", "2026-11-21", true)]
    [InlineData("forward from the start of a machine without a battery", "1970-01-01", "2026-11-21", false)]
    [InlineData("forward from before the epoch", "1960-01-01", "2026-11-21", false)]
    [InlineData("back to before the epoch", "2026-11-21", "1960-01-01", true)]
    public void Spool_is_sent_or_counted(string how, string recorded, string drained, bool isSent)
    {
        SetClock(recorded);
        _sandbox.RunWithoutSending(TestEvents.Build);
        Assert.Single(_sandbox.SpoolFiles);
        SetClock(drained);

        Flush();

        Assert.Equal($"{how}: {(isSent ? 1 : 0)} sent", $"{how}: {_transport.Bodies.Length} sent");
        Assert.Equal($"{how}: {(isSent ? 0 : 1)} counted", $"{how}: {LostEvents.Read(_sandbox.Directory).All} counted");
        Assert.Empty(_sandbox.SpoolFiles);
    }

    [Theory]
    [InlineData("0001-01-01")]
    [InlineData("1960-01-01")]
    [InlineData("1970-01-01")]
    [InlineData("2038-01-20")]
    [InlineData("2300-01-01")]
    [InlineData("9999-12-31")]
    public void Every_sink_sends_whatever_day_it_is(string day)
    {
        SetClock(day);
        foreach (SinkKind sink in Enum.GetValues<SinkKind>())
        {
            _sandbox.Definition = TestApp.Make(new TelemetryEnvelopeAttribute(), sink, "phc_key");
            _sandbox.Variables["TESTAPP_ENDPOINT"] = sink == SinkKind.File ? Path.Join(_sandbox.Home, "events") : sink == SinkKind.Segment ? "https://api.segment.io/v1/batch" : "http://127.0.0.1/batch/";
            int before = _transport.Requests.Length;
            using TelemetryClient client = _sandbox.Start(null);
            client.Track(BuildFinished.Example);

            Assert.True(client.Flush(Patience.Long), $"{sink} on {day}");
            Assert.Equal(before + 1, _transport.Requests.Length);
        }
    }

    [Theory]
    [InlineData("2026-11-21", "2026-11-20")]
    [InlineData("2026-11-21", "2026-11-22")]
    [InlineData("2026-11-21", "1970-01-01")]
    [InlineData("2286-01-01", "2026-11-21")]
    [InlineData("1960-01-01", "2026-11-21")]
    public void Receiver_that_failed_is_asked_again_after_a_day_at_the_latest(string failed, string later)
    {
        SetClock(failed);
        using (TelemetryClient client = _sandbox.Start(Sandbox.Endpoint))
        {
            _transport.Answer = static () => new TransportResult(404, null);
            client.Track(BuildFinished.Example);
            Assert.False(client.Flush(Patience.Long));
        }

        _transport.Answer = static () => new TransportResult(204, null) { IsReceiver = true };
        SetClock(later);
        _sandbox.RunWithoutSending(TestEvents.Build);
        bool isAsked = Flush();
        _sandbox.Clock.Move(TimeSpan.FromHours(24.1));
        _sandbox.RunWithoutSending(TestEvents.Build);

        Assert.True(isAsked | Flush());
    }

    [Theory]
    [InlineData("2026-11-21", "2025-01-01", 2)]
    [InlineData("2026-11-21", "2026-11-22", 2)]
    [InlineData("9999-12-31", "2026-11-21", 2)]
    [InlineData("1960-01-01", "2026-11-21", 2)]
    [InlineData("2026-11-21", "2026-11-21", 1)]
    public void Event_with_a_limit_is_recorded_again(string first, string second, int recorded)
    {
        _sandbox.Definition = TestApp.Rare;
        SetClock(first);
        _sandbox.RunWithoutSending(static client => client.Track(new Daily()));
        SetClock(second);
        _sandbox.RunWithoutSending(static client => client.Track(new Daily()));
        _sandbox.RunWithoutSending(static client => client.Track(new Daily()));

        Assert.Equal(recorded, SpoolDirectory.Waiting(_sandbox.Directory).Count + LostEvents.Read(_sandbox.Directory).All);
    }

    [Theory]
    [InlineData("2099-01-01", "2026-11-21")]
    [InlineData("2026-11-21", "1960-01-01")]
    [InlineData("0001-01-01", "9999-12-31")]
    [InlineData("9999-12-31", "0001-01-01")]
    public void Answer_counts_whatever_its_day(string answered, string later)
    {
        _sandbox.Variables.Remove("TESTAPP_TELEMETRY");
        SetClock(answered);
        Assert.True(_sandbox.State.TryUpdate(state => state.Agree(DocumentedField.Hashes(_sandbox.Definition), _sandbox.State.Today), out _));
        SetClock(later);
        using (TelemetryClient client = _sandbox.Start(Sandbox.Endpoint))
        {
            Assert.True(client.IsOn);
        }

        Assert.True(_sandbox.State.TryUpdate(state => state.Refuse(_sandbox.State.Today), out _));
        using (TelemetryClient client = _sandbox.Start(Sandbox.Endpoint))
        {
            Assert.False(client.IsOn);
        }
    }

    [Theory]
    [InlineData("0001-01-01")]
    [InlineData("1960-01-01")]
    [InlineData("1970-01-01")]
    [InlineData("2026-11-21")]
    [InlineData("9999-12-31")]
    public void Repaired_state_can_be_read_and_is_beyond_every_earlier_answer(string day)
    {
        Assert.True(PrivateDirectory.TryCreate(_sandbox.Directory, out _));
        File.WriteAllText(_sandbox.State.File!, "torn");
        SetClock(day);

        Assert.True(_sandbox.State.TryUpdate(state => state.Refuse(_sandbox.State.Today), repair: true, out string? failure), failure);

        Assert.Equal((null, false), (_sandbox.State.Read().Problem, _sandbox.State.Read().Consent));
        Assert.True(_sandbox.State.Read().Epoch > 1_000_000);
    }

    private void SetClock(string day)
    {
        var at = new DateTimeOffset(DateTime.ParseExact(day, "yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture).AddHours(7), TimeSpan.Zero);
        _sandbox.Clock.Move(at - _sandbox.Clock.GetUtcNow());
    }

    private bool Flush()
    {
        using TelemetryClient client = _sandbox.Start(Sandbox.Endpoint);
        return client.Flush(Patience.Long);
    }
}
