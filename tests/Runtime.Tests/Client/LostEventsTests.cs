using Plainsight.Events;
using Plainsight.Sinks;
using Plainsight.Spool;
using Plainsight.Tests.Fakes;
using Plainsight.Transport;

namespace Plainsight.Tests.Client;

public sealed class LostEventsTests : IDisposable
{
    private readonly Sandbox _sandbox = new();
    private readonly FakeTransport _transport = new();

    public LostEventsTests() => _sandbox.Transport = _transport;

    public void Dispose() => _sandbox.Dispose();

    [Fact]
    public void Refused_and_torn_events_are_counted_by_all_runs_together()
    {
        _transport.Answer = static () => new TransportResult(400, null);
        Send(static _ => { });
        Send(static file => File.AppendAllText(file, "0badc0de {\"uuid\":\"torn\"}\n"));

        LostEvents lost = LostEvents.Read(_sandbox.Directory);

        Assert.Equal("3 events since 2026-11-21: 2 refused by the receiver, 1 torn or unknown to this version", lost.Text);
    }

    [Fact]
    public void Too_old_events_are_counted()
    {
        _sandbox.RunWithoutSending(TestEvents.Build);
        _sandbox.Clock.Move(TimeSpan.FromDays(15));

        Send(static _ => { });

        Assert.Contains("1 too old or too many", LostEvents.Read(_sandbox.Directory).Text, StringComparison.Ordinal);
    }

    [Fact]
    public void Process_records_a_burst_and_then_no_more_than_its_rate()
    {
        var recorder = new Recorder(TestApp.Definition, AgreedFields.All, static _ => ContextJson.Empty, TimeProvider.System);
        const int tracked = 3000;
        long start = Environment.TickCount64;
        int recorded = 0;
        for (int i = 0; i < tracked; i++)
        {
            recorder.Record(new Ping());
            recorded += recorder.Take().Span.Count((byte)'\n');
        }

        long most = SpoolLimits.Burst + ((Environment.TickCount64 - start + 1000) * SpoolLimits.EventsPerSecond / 1000);
        Assert.InRange(recorded, SpoolLimits.Burst, most);
        Assert.Equal(tracked, recorded + recorder.TooFast);
    }

    [Fact]
    public void Event_that_the_disk_refused_is_counted_although_the_run_ends_in_the_middle_of_a_request()
    {
        using var asked = new ManualResetEventSlim();
        using var refused = new ManualResetEventSlim();
        using var answer = new ManualResetEventSlim();
        _sandbox.RunWithoutSending(TestEvents.Build);
        _transport.Receive = _ =>
        {
            asked.Set();
            answer.Wait(Patience.Long);
            return new TransportResult(0, "Timed out");
        };
        using (TelemetryClient client = _sandbox.Start(Sandbox.Endpoint))
        {
            Assert.True(asked.Wait(Patience.Long));
            int test = Environment.CurrentManagedThreadId;
            _sandbox.Clock.Asked = () =>
            {
                if (Environment.CurrentManagedThreadId != test)
                {
                    refused.Set();
                    throw new IOException("no space left");
                }
            };
            TestEvents.Build(client);
            Assert.True(refused.Wait(Patience.Long));
        }

        Assert.Equal("1 event since 2026-11-21: 1 without room", LostEvents.Read(_sandbox.Directory).Text);
        _sandbox.Clock.Asked = null;
        answer.Set();
    }

    [Fact]
    public void Nothing_lost_leaves_no_note()
    {
        Send(static _ => { });

        Assert.Equal(0, LostEvents.Read(_sandbox.Directory).All);
        Assert.False(File.Exists(Path.Join(_sandbox.Directory, LostEvents.FileName)));
    }

    private void Send(Action<string> change)
    {
        _sandbox.RunWithoutSending(TestEvents.Build);
        change(_sandbox.SpoolFiles.Order(StringComparer.Ordinal).Last());
        using TelemetryClient client = _sandbox.Start(Sandbox.Endpoint);
        client.Flush(Patience.Long);
    }
}
