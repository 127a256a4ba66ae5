using System.Text.Json;
using Plainsight.Tests.Fakes;

namespace Plainsight.Tests.Client;

/// <summary>A repository that names a receiver does not get the key that the person holds for another one.</summary>
public sealed class ProjectKeyTests : IDisposable
{
    private readonly Sandbox _sandbox = new();
    private readonly FakeTransport _transport = new();

    public ProjectKeyTests()
    {
        _sandbox.Transport = _transport;
        _sandbox.Variables["TESTAPP_KEY"] = "phc_mine";
    }

    public void Dispose() => _sandbox.Dispose();

    [Fact]
    public void It_gets_the_key_that_the_app_shows_to_everybody()
    {
        Send("phc_app", "telemetry:\n  endpoint: https://elsewhere.example/\n");
        Assert.Equal(("https://elsewhere.example/batch/", "phc_app"), Sent());
    }

    [Fact]
    public void It_gets_nothing_where_the_app_has_no_key()
    {
        Send(null, "telemetry:\n  endpoint: https://elsewhere.example/\n");
        Assert.Empty(_transport.Requests);
    }

    [Fact]
    public void The_apps_own_receiver_gets_the_persons()
    {
        Send("phc_app", "name: shop\n");
        Assert.Equal(("https://eu.i.posthog.com/batch/", "phc_mine"), Sent());
    }

    private void Send(string? key, string project)
    {
        TelemetryDefinition app = TestApp.Make(new TelemetryEnvelopeAttribute(), SinkKind.PostHog);
        _sandbox.Definition = new TelemetryDefinition
        {
            App = app.App,
            Assembly = app.Assembly,
            Consent = app.Consent,
            Switch = app.Switch,
            Sink = app.Sink,
            Key = key,
            KeyVariable = "TESTAPP_KEY",
            Endpoint = "https://eu.i.posthog.com",
            ProjectMayRedirect = true,
            Envelope = app.Envelope,
            ShapeHashes = app.ShapeHashes,
            Shapes = app.Shapes,
        };
        using TelemetryClient client = _sandbox.Start(null, options => options.Project("testapp.yml", project));
        client.Track(BuildFinished.Example);
        client.Flush(Patience.Long);
    }

    private (string Endpoint, string? Key) Sent()
    {
        Plainsight.Transport.TransportRequest request = Assert.Single(_transport.Requests);
        return (request.Endpoint, JsonElement.Parse(request.Body).GetProperty("api_key").GetString());
    }
}
