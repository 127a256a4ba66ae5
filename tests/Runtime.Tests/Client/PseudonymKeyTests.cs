using System.Text;
using Plainsight.Disk;
using Plainsight.Events;
using Plainsight.Sinks;
using Plainsight.Spool;
using Plainsight.Testing;
using Plainsight.Tests.Fakes;

namespace Plainsight.Tests.Client;

public sealed class PseudonymKeyTests : IDisposable
{
    private readonly Sandbox _sandbox = new() { Definition = Visit.App, Transport = new FakeTransport() };

    public void Dispose() => _sandbox.Dispose();

    [Fact]
    public void Key_is_made_by_the_first_event_that_holds_a_pseudonym_and_lasts()
    {
        string first = Preview();

        Assert.Matches("^\\{\"project\":\"[0-9a-f]{16}\",\"pages\":7\\}$", first);
        Assert.NotNull(_sandbox.State.Read().Key);
        Assert.Equal(first, Preview());
    }

    [Fact]
    public void Run_without_an_event_makes_no_key()
    {
        Start().Dispose();

        Assert.False(Directory.Exists(_sandbox.Directory));
    }

    [Fact]
    public void Pseudonym_that_nobody_agreed_to_makes_no_key()
    {
        _sandbox.Variables.Remove("TESTAPP_TELEMETRY");
        uint pages = EventPlan<Visit>.Value.Fields[1].ConsentHash;
        Assert.True(PrivateDirectory.TryCreate(_sandbox.Directory, out _));
        Assert.True(_sandbox.State.TryUpdate(state => state.Agree([pages], _sandbox.State.Today), out _));

        Assert.Equal("""{"pages":7}""", Preview());
        Assert.Null(_sandbox.State.Read().Key);
    }

    [Fact]
    public void Run_that_a_recorded_no_switches_off_deletes_the_key()
    {
        Preview();
        _sandbox.State.TryUpdate(state => state with { Consent = false, ConsentDate = _sandbox.State.Today }, out _);
        _sandbox.Variables.Remove("TESTAPP_TELEMETRY");

        Start().Dispose();

        Assert.Null(_sandbox.State.Read().Key);
    }

    [Fact]
    public void Recorder_uses_a_constant_key()
    {
        var recorder = new TelemetryRecorder();
        using TelemetryClient client = TelemetryClient.Start(Visit.App, options => options.Record(recorder));
        client.Track(Visit.Example);

        Assert.Contains("\"project\":\"3a38a8e015612915\"", Assert.Single(recorder.Events).Json, StringComparison.Ordinal);
    }

    [Fact]
    public void Warm_record_of_a_pseudonym_allocates_nothing()
    {
        var recorder = new Recorder(Visit.App, AgreedFields.All, static _ => ContextJson.Empty, new FakeClock(), PseudonymKey.Constant);
        Visit visit = Visit.Example;
        recorder.Record(in visit);
        recorder.Record(in visit);

        long before = GC.GetAllocatedBytesForCurrentThread();
        recorder.Record(in visit);

        Assert.Equal(0, GC.GetAllocatedBytesForCurrentThread() - before);
    }

    private TelemetryClient Start()
    {
        _sandbox.Variables["TESTAPP_ENDPOINT"] = Sandbox.Endpoint;
        return TelemetryClient.Start(Visit.App, options =>
        {
            options.Surroundings = _sandbox.Surroundings;
            options.Transport = () => _sandbox.Transport!;
        });
    }

    private string Preview()
    {
        using TelemetryClient client = Start();
        string body = Encoding.UTF8.GetString(client.Preview(Visit.Example));
        int fields = body.IndexOf("\"fields\":", StringComparison.Ordinal) + "\"fields\":".Length;
        return body[fields..^1];
    }
}
