using Plainsight.Events;
using Plainsight.Facts;
using Plainsight.Spool;
using Plainsight.Tests.Fakes;
using Plainsight.Transport;

namespace Plainsight.Tests.Client;

/// <summary>Consent is read anew before every request: what comes while one is on its way stops the next.</summary>
public sealed class ConsentBetweenRequestsTests : IDisposable
{
    private readonly Sandbox _sandbox = new();
    private readonly FakeTransport _transport = new();
    private bool _embedderSaysOff;

    private string MachineFile => Path.Join(_sandbox.Home, "machine-wide-off");

    public void Dispose() => _sandbox.Dispose();

    [Theory]
    [InlineData("do not track", true)]
    [InlineData("kill switch", true)]
    [InlineData("switch", true)]
    [InlineData("machine-wide file", true)]
    [InlineData("embedder", true)]
    [InlineData("another receiver", true)]
    [InlineData("unreadable state", true)]
    [InlineData("recorded no", false)]
    [InlineData("another epoch", true)]
    public void Second_request_is_not_made(string change, bool kept)
    {
        _sandbox.Variables["TESTAPP_TELEMETRY"] = "";
        SayYes();
        _sandbox.RunWithoutSending(static client =>
        {
            client.Track(new Ping());
            client.Track(new Ping());
        });
        _transport.Answer = () =>
        {
            Change(change);
            return new TransportResult(204, null) { IsReceiver = true };
        };

        using (TelemetryClient client = Start())
        {
            // The start sends by itself, or the first of these does.
            client.Flush(Patience.Long);
            client.Flush(Patience.Long);
        }

        Assert.Single(_transport.Requests);
        Assert.Equal(kept ? 1 : 0, SpoolDirectory.Waiting(_sandbox.Directory).Count);
    }

    private void Change(string change)
    {
        switch (change)
        {
            case "do not track": _sandbox.Variables["DO_NOT_TRACK"] = "1"; break;
            case "kill switch": _sandbox.Variables["TESTAPP_NO_TELEMETRY"] = "1"; break;
            case "switch": _sandbox.Variables["TESTAPP_TELEMETRY"] = "0"; break;
            case "machine-wide file": File.WriteAllText(MachineFile, ""); break;
            case "embedder": _embedderSaysOff = true; break;
            case "another receiver": _sandbox.Variables["TESTAPP_ENDPOINT"] = "https://elsewhere.example/"; break;
            case "unreadable state": File.WriteAllText(Path.Join(_sandbox.Directory, "state"), "plainsight-state 9\n"); break;
            case "recorded no": Assert.True(_sandbox.State.TryUpdate(state => state.Refuse(_sandbox.State.Today), out _)); break;
            default: Assert.True(_sandbox.State.TryUpdate(static state => state.Renew(null), out _)); break;
        }
    }

    private TelemetryClient Start()
    {
        _sandbox.Transport = _transport;
        return _sandbox.Start(null, options => options.Surroundings = new Surroundings
        {
            Variable = _sandbox.Surroundings.Variable,
            Clock = _sandbox.Clock,
            Error = _sandbox.Surroundings.Error,
            MachineOffFile = MachineFile,
            EmbedderSaysOff = () => _embedderSaysOff,
        });
    }

    private void SayYes() => Assert.True(_sandbox.State.TryUpdate(
        state => state.Agree([EventPlan<Ping>.Value.ConsentHash, .. ContextPlan<AppContextFields>.Value.Fields.Select(static field => field.ConsentHash)], _sandbox.State.Today),
        out _));
}
