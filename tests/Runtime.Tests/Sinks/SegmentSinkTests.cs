using System.Text;
using System.Text.Json;
using Plainsight.Sinks;
using Plainsight.Tests.Fakes;
using Plainsight.Tests.Receivers;

namespace Plainsight.Tests.Sinks;

public sealed class SegmentSinkTests : IDisposable
{
    private readonly Sandbox _sandbox = new() { Definition = TestApp.Make(new TelemetryEnvelopeAttribute(), SinkKind.Segment, SegmentReceiver.WriteKey) };
    private readonly FakeTransport _transport = new();
    private readonly SegmentReceiver _receiver = new();

    public SegmentSinkTests()
    {
        _transport.Receive = _receiver.Receive;
        _sandbox.Transport = _transport;
    }

    public void Dispose() => _sandbox.Dispose();

    [Theory]
    [InlineData("https://api.segment.io", "https://api.segment.io/v1/batch")]
    [InlineData("https://events.eu1.segmentapis.com/", "https://events.eu1.segmentapis.com/v1/batch")]
    [InlineData("http://localhost/v1/batch", "http://localhost/v1/batch")]
    public void Batch_is_taken_with_the_key_in_a_header(string endpoint, string url)
    {
        Send(endpoint);

        Assert.Equal(url, Assert.Single(_transport.Requests).Endpoint);
        Assert.Equal("Basic d3JpdGVrZXkxMjM6", _transport.Requests[0].Authorization);
        Assert.DoesNotContain(SegmentReceiver.WriteKey, _transport.Bodies[0], StringComparison.Ordinal);
        JsonElement build = _receiver.Events[0];
        Assert.Equal(["type", "anonymousId", "messageId", "event", "timestamp", "properties", "context"], build.EnumerateObject().Select(static member => member.Name));
        Assert.Equal(_sandbox.State.Read().Ids.Single().Value.ToString("D"), build.GetProperty("anonymousId").GetString());
        Assert.Equal(
            """{"version":1,"duration_ms":5000,"result":"success","adapter":"snowflake","shape":{"models":100,"sources":45},"features":["column_lineage","static"]}""",
            build.GetProperty("properties").GetRawText());
        Assert.Equal("""{"ip":"0.0.0.0","app_version":"1.4.0"}""", build.GetProperty("context").GetRawText());
    }

    [Fact]
    public void Another_tracker_gets_one_event_a_request()
    {
        Send("http://localhost/");

        Assert.Equal(2, _transport.Requests.Length);
        Assert.False(_receiver.Events[0].TryGetProperty("type", out _));
    }

    [Fact]
    public void Tracker_without_a_key_gets_no_credentials()
    {
        _sandbox.Definition = TestApp.Make(new TelemetryEnvelopeAttribute(), SinkKind.Segment);
        _transport.Receive = null;
        Send("http://localhost/");

        Assert.All(_transport.Requests, static request => Assert.Null(request.Authorization));
    }

    [Fact]
    public void Key_stands_in_the_header_of_the_real_request()
    {
        using var receiver = new Receiver();
        _sandbox.Transport = null;
        Send(receiver.Url + "/v1/batch");

        ReceivedRequest request = Assert.Single(receiver.Requests);
        Assert.Equal("Basic d3JpdGVrZXkxMjM6", request.Header("Authorization"));
        Assert.Equal(["Authorization", "Content-Length", "Content-Type", "Host", "User-Agent"], request.Headers.Select(static header => header.Split(':')[0]).Order());
    }

    [Fact]
    public void Event_over_the_limit_is_not_sent_and_holds_up_no_other()
    {
        Sink sink = Sink.For(_sandbox.Definition, "https://api.segment.io/v1/batch", SegmentReceiver.WriteKey);
        byte[] line = Line(32_760);

        Assert.NotEmpty(Sink.For(TestApp.Definition, null, null).Compose(line));
        Assert.Empty(sink.Compose(line));
    }

    private static byte[] Line(int length)
    {
        const string Start = """00000000 {"uuid":"00000000-0000-4000-8000-000000000000","time":"2026-11-21T07:00:00Z","event":"e","version":1,"shape":"0000000000000000","context":{},"fields":{"f":" """;
        byte[] line = Encoding.UTF8.GetBytes(Start.TrimEnd() + new string('x', length - Start.Length) + "\"}}\n");
        Plainsight.Spool.RecordLine.Seal(line);
        return line;
    }

    private void Send(string endpoint)
    {
        using TelemetryClient client = _sandbox.Start(endpoint);
        client.Track(BuildFinished.Example);
        client.Track(new Ping());
        Assert.True(client.Flush(Patience.Long));
    }
}
