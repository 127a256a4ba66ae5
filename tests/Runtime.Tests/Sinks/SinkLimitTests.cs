using Plainsight.Draining;
using Plainsight.Sinks;
using Plainsight.Spool;
using Plainsight.Tests.Fakes;
using Plainsight.Tests.Receivers;
using Plainsight.Transport;

namespace Plainsight.Tests.Sinks;

/// <summary>Events and requests just at a limit, and just over it.</summary>
public sealed class SinkLimitTests : IDisposable
{
    private const int SegmentEventBytes = 32 * 1024;
    private const int SegmentBatchBytes = 500 * 1000;

    private readonly Sandbox _sandbox = new();
    private readonly FakeTransport _transport = new();
    private readonly PostHogReceiver _postHog = new();
    private readonly SegmentReceiver _segment = new();
    private readonly Collector _collector = new();
    private readonly JsonCollector _jsonCollector = new();
    private readonly CloudEventsReceiver _cloudEvents = new();

    public SinkLimitTests() => _sandbox.Transport = _transport;

    private int Taken => _postHog.Events.Count + _segment.Events.Count + _collector.Logs.Count + _jsonCollector.Logs.Count + _cloudEvents.Events.Count;

    public void Dispose() => _sandbox.Dispose();

    [Theory]
    [InlineData(SinkKind.PostHog, "http://localhost/batch/")]
    [InlineData(SinkKind.PostHog, "http://localhost/i/v0/e/")]
    [InlineData(SinkKind.Otlp, "http://localhost/v1/logs")]
    [InlineData(SinkKind.OtlpJson, "http://localhost/v1/logs")]
    [InlineData(SinkKind.CloudEvents, "http://localhost/")]
    public void Longest_event_of_the_spool_is_taken_and_a_longer_one_is_none(SinkKind kind, string endpoint)
    {
        Sink sink = Make(kind, endpoint);

        Assert.InRange(Receive(kind, new TransportRequest(endpoint, sink.Compose(SpoolLine.OfLength(SpoolLimits.EventBytes)), sink.ContentType)).Status, 200, 204);

        Assert.Equal(1, Taken);
        Assert.Empty(sink.Compose(SpoolLine.OfLength(SpoolLimits.EventBytes + 1)));
    }

    [Theory]
    [InlineData("https://api.segment.io/v1/batch")]
    [InlineData("https://api.segment.io/v1/track")]
    public void Segment_gets_an_event_of_its_limit_and_none_over_it(string endpoint)
    {
        Sink sink = Make(SinkKind.Segment, endpoint);
        int around = Item(sink, 1000).Length - 1000;

        byte[] most = Item(sink, SegmentEventBytes - around);
        Assert.Equal(SegmentEventBytes, most.Length);
        Assert.Equal(200, Receive(SinkKind.Segment, new TransportRequest(endpoint, sink.Body([most]), sink.ContentType) { Authorization = sink.Authorization }).Status);
        Assert.Empty(Item(sink, SegmentEventBytes - around + 1));
    }

    [Fact]
    public void Batch_ends_at_its_bytes()
    {
        var batch = new Batch(many: true);
        Add(batch, new byte[(Batch.MostBytes / 2) - 1]);

        Assert.True(batch.Holds(new byte[(Batch.MostBytes / 2) - 1]));
        Assert.False(batch.Holds(new byte[Batch.MostBytes / 2]));
        Assert.False(new Batch(many: false) is var single && Add(single, [1]).Holds([1]));
    }

    [Fact]
    public void Batch_ends_at_its_events()
    {
        var batch = new Batch(many: true);
        for (int i = 1; i < Batch.MostItems; i++)
        {
            Add(batch, [1]);
        }

        Assert.True(batch.Holds([1]));
        Assert.False(Add(batch, [1]).Holds([1]));
    }

    [Theory]
    [InlineData(SinkKind.PostHog, "https://eu.i.posthog.com/batch/")]
    [InlineData(SinkKind.Segment, "https://api.segment.io/v1/batch")]
    [InlineData(SinkKind.Otlp, "https://collector.example/v1/logs")]
    [InlineData(SinkKind.OtlpJson, "https://collector.example/v1/logs")]
    [InlineData(SinkKind.CloudEvents, "https://receiver.example/")]
    public void Long_events_all_arrive_in_requests_below_the_least_limit(SinkKind kind, string endpoint)
    {
        _sandbox.Definition = Definition(kind);
        _sandbox.RunWithoutSending(static client => client.Track(new Ping()), endpoint);
        string file = Assert.Single(_sandbox.SpoolFiles);
        byte[] header = [.. File.ReadAllBytes(file).TakeWhile(static b => b != '\n'), (byte)'\n'];
        File.WriteAllBytes(file, [.. header, .. Enumerable.Range(0, 30).SelectMany(static i => SpoolLine.OfLength(32_400, i))]);
        _transport.Receive = request => Receive(kind, request);

        using (TelemetryClient client = _sandbox.Start(endpoint))
        {
            Assert.True(client.Flush(Patience.Long));
        }

        Assert.Equal(30, Taken);
        Assert.All(_transport.Requests, static request => Assert.InRange(request.Body.Length, 1, SegmentBatchBytes));
        Assert.InRange(_transport.Requests.Length, 3, 4);
    }

    [Theory]
    [InlineData(SinkKind.Otlp)]
    [InlineData(SinkKind.OtlpJson)]
    public void Many_small_numbers_fit_into_a_log_record(SinkKind kind)
    {
        string counts = string.Join(',', Enumerable.Range(0, 3000).Select(static i => $"\"w{i}\":1"));
        Sink sink = Make(kind, "http://localhost/v1/logs");

        Assert.Equal(200, Receive(kind, new TransportRequest("http://localhost/v1/logs", sink.Compose(SpoolLine.With("{\"counts\":{" + counts + "}}")), sink.ContentType)).Status);

        CollectedLog log = Assert.Single(kind == SinkKind.Otlp ? _collector.Logs : _jsonCollector.Logs);
        Assert.Equal(3000, Assert.IsType<Dictionary<string, object?>>(log.Attributes["testapp.counts"]).Count);
    }

    private static TelemetryDefinition Definition(SinkKind kind) =>
        TestApp.Make(new TelemetryEnvelopeAttribute(), kind, kind == SinkKind.Segment ? SegmentReceiver.WriteKey : PostHogReceiver.Token);

    private static Sink Make(SinkKind kind, string endpoint) => Sink.For(Definition(kind), endpoint, Definition(kind).Key);

    private static byte[] Item(Sink sink, int length) =>
        SpoolRecord.TryParse(SpoolLine.OfLength(length).AsSpan()[..^1], out SpoolRecord record) ? sink.Item(in record) : throw new InvalidOperationException();

    private static Batch Add(Batch batch, byte[] item)
    {
        batch.Add(new BatchedEvent(item, "", 0, 0));
        return batch;
    }

    private TransportResult Receive(SinkKind kind, TransportRequest request) => kind switch
    {
        SinkKind.PostHog => _postHog.Receive(request),
        SinkKind.Segment => _segment.Receive(request),
        SinkKind.Otlp => _collector.Receive(request),
        SinkKind.OtlpJson => _jsonCollector.Receive(request),
        _ => _cloudEvents.Receive(request),
    };
}
