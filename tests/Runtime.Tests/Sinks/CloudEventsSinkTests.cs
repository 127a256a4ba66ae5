using System.Text.Json;
using Plainsight.Tests.Fakes;
using Plainsight.Tests.Receivers;
using Plainsight.Transport;

namespace Plainsight.Tests.Sinks;

public sealed class CloudEventsSinkTests : IDisposable
{
    private readonly Sandbox _sandbox = new() { Definition = TestApp.Make(new TelemetryEnvelopeAttribute { Context = "", Fields = "" }, SinkKind.CloudEvents) };
    private readonly FakeTransport _transport = new();
    private readonly CloudEventsReceiver _receiver = new();

    public CloudEventsSinkTests()
    {
        _transport.Receive = _receiver.Receive;
        _sandbox.Transport = _transport;
    }

    public void Dispose() => _sandbox.Dispose();

    [Fact]
    public void Batch_is_taken()
    {
        Send();

        Assert.Equal(2, _receiver.Events.Count);
        JsonElement build = _receiver.Events.Values.First();
        Assert.Equal("testapp.cli_build.v1", build.GetProperty("type").GetString());
        Assert.Equal("urn:uuid:" + _sandbox.State.Read().Ids.Single().Value.ToString("D"), build.GetProperty("source").GetString());
        Assert.Equal(
            """{"version":1,"app_version":"1.4.0","duration_ms":5000,"result":"success","adapter":"snowflake","shape":{"models":100,"sources":45},"features":["column_lineage","static"]}""",
            build.GetProperty("data").GetRawText());
    }

    [Fact]
    public void Context_that_stays_home_takes_the_install_id_with_it()
    {
        _sandbox.Definition = TestApp.Make(new TelemetryEnvelopeAttribute { Context = null }, SinkKind.CloudEvents);
        Send();

        Assert.All(_receiver.Events.Keys, static key => Assert.Equal("/testapp", key.Source));
        Assert.DoesNotContain("instance_id", _transport.Bodies[0], StringComparison.Ordinal);
    }

    [Fact]
    public void Event_that_comes_twice_is_one()
    {
        int requests = 0;
        _transport.Receive = request => _receiver.Receive(request) is var taken && ++requests == 1 ? new TransportResult(0, "Timed out") : taken;
        using TelemetryClient client = _sandbox.Start("http://localhost/");
        client.Track(new Ping());
        Assert.False(client.Flush(Patience.Long));
        _sandbox.Clock.Move(TimeSpan.FromHours(2));
        Assert.True(client.Flush(Patience.Long));

        Assert.Equal(2, requests);
        Assert.Single(_receiver.Events);
    }

    [Fact]
    public void Type_of_the_content_is_sent_whole()
    {
        using var receiver = new Receiver();
        _sandbox.Transport = null;
        using TelemetryClient client = _sandbox.Start(receiver.Url);
        client.Track(new Ping());
        Assert.True(client.Flush(Patience.Long));

        Assert.Equal("application/cloudevents-batch+json; charset=utf-8", Assert.Single(receiver.Requests).Header("Content-Type"));
    }

    private void Send()
    {
        using TelemetryClient client = _sandbox.Start("http://localhost/");
        client.Track(BuildFinished.Example);
        client.Track(new Ping());
        Assert.True(client.Flush(Patience.Long));
    }
}
