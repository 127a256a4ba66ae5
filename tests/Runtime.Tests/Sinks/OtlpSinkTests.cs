using System.Text.Json;
using Plainsight.Tests.Fakes;
using Plainsight.Tests.Receivers;
using Plainsight.Transport;

namespace Plainsight.Tests.Sinks;

public sealed class OtlpSinkTests : IDisposable
{
    private readonly Sandbox _sandbox = new();
    private readonly FakeTransport _transport = new();
    private readonly Collector _collector = new();

    public OtlpSinkTests() => _sandbox.Transport = _transport;

    public void Dispose() => _sandbox.Dispose();

    [Fact]
    public void Protobuf_is_decoded_by_the_numbers_of_the_specification()
    {
        Send(SinkKind.Otlp, static client =>
        {
            client.Track(BuildFinished.Example with { Adapter = null });
            client.Track(new Ping());
        });

        Assert.Equal("http://localhost:4318/v1/logs", Assert.Single(_transport.Requests).Endpoint);
        Assert.Equal(["testapp.cli_build", "testapp.ping"], _collector.Logs.Select(static log => log.Event));
        CollectedLog build = _collector.Logs[0];
        Assert.Equal(
            new Dictionary<string, object?> { ["service.name"] = "testapp", ["service.instance.id"] = _sandbox.State.Read().Ids.Single().Value.ToString("D"), ["testapp.app_version"] = "1.4.0" },
            build.Resource);
        DateTimeOffset hour = _sandbox.Clock.GetUtcNow();
        ulong time = (ulong)new DateTimeOffset(hour.Year, hour.Month, hour.Day, hour.Hour, 0, 0, TimeSpan.Zero).ToUnixTimeSeconds() * 1_000_000_000;
        Assert.Equal((time, time, 9, "Plainsight"), (build.TimeUnixNano, build.ObservedTimeUnixNano, build.Severity, build.Scope));
        Assert.True(Guid.TryParseExact((string?)build.Attributes["log.record.uid"], "D", out _));
        Assert.Equal(1L, build.Attributes["testapp.version"]);
        Assert.Equal(5000L, build.Attributes["testapp.duration_ms"]);
        Assert.Equal("success", build.Attributes["testapp.result"]);
        Assert.Null(build.Attributes["testapp.adapter"]);
        Assert.Equal(new Dictionary<string, object?> { ["models"] = 100L, ["sources"] = 45L }, build.Attributes["testapp.shape"]);
        Assert.Equal(["column_lineage", "static"], Assert.IsType<object?[]>(build.Attributes["testapp.features"]));
        Assert.Equal(7, build.Attributes.Count);
    }

    [Fact]
    public void Every_kind_of_value_arrives_with_its_type()
    {
        Plainsight.Sinks.Sink sink = Plainsight.Sinks.Sink.For(Definition(SinkKind.Otlp), "http://localhost:4318/v1/logs", null);
        byte[] line = System.Text.Encoding.UTF8.GetBytes(
            """00000000 {"uuid":"00000000-0000-4000-8000-000000000000","event":"e","version":1,"shape":"0000000000000000","context":{},"fields":{"yes":true,"no":false,"minus":-5,"large":9223372036854775807,"half":12.50,"text":"a \"b\" \\ \u001f é","empty":"","list":[],"inner":{"a":[1,2.5]}}}""" + "\n");
        Plainsight.Spool.RecordLine.Seal(line);
        _collector.Receive(new TransportRequest("http://localhost:4318/v1/logs", sink.Compose(line), sink.ContentType));

        CollectedLog log = Assert.Single(_collector.Logs);
        Assert.Equal(0UL, log.TimeUnixNano);
        Assert.Equal(
            [true, false, -5L, long.MaxValue, 12.5, "a \"b\" \\ \u001f é", ""],
            new[] { "yes", "no", "minus", "large", "half", "text", "empty" }.Select(name => log.Attributes["testapp." + name]));
        Assert.Empty(Assert.IsType<object?[]>(log.Attributes["testapp.list"]));
        Assert.Equal([1L, 2.5], Assert.IsType<object?[]>(Assert.IsType<Dictionary<string, object?>>(log.Attributes["testapp.inner"])["a"]));
    }

    [Fact]
    public void Both_encodings_say_the_same_to_their_collectors()
    {
        byte[] line = SpoolLine.With("""{"yes":true,"minus":-5,"large":9223372036854775807,"half":12.50,"text":"a \"b\" \\ \u001f é","nothing":null,"list":[],"words":["a","b"],"inner":{"a":1,"b":{"c":2.5}}}""");
        var json = new JsonCollector();
        foreach ((SinkKind kind, Func<TransportRequest, TransportResult> receive) in new[] { (SinkKind.Otlp, (Func<TransportRequest, TransportResult>)_collector.Receive), (SinkKind.OtlpJson, json.Receive) })
        {
            Plainsight.Sinks.Sink sink = Plainsight.Sinks.Sink.For(Definition(kind), "http://localhost:4318/v1/logs", null);
            Assert.Equal(200, receive(new TransportRequest("http://localhost:4318/v1/logs", sink.Compose(line), sink.ContentType)).Status);
        }

        Assert.Equivalent(Assert.Single(_collector.Logs), Assert.Single(json.Logs), strict: true);
    }

    [Fact]
    public void Json_follows_the_mapping_of_the_specification()
    {
        Send(SinkKind.OtlpJson, TestEvents.Build);

        using var json = JsonDocument.Parse(Assert.Single(_transport.Bodies));
        Assert.Equal("application/json", _transport.Requests[0].ContentType);
        JsonElement logs = json.RootElement.GetProperty("resourceLogs")[0];
        JsonElement record = logs.GetProperty("scopeLogs")[0].GetProperty("logRecords")[0];
        Assert.Equal("testapp", logs.GetProperty("resource").GetProperty("attributes")[0].GetProperty("value").GetProperty("stringValue").GetString());
        Assert.True(ulong.TryParse(record.GetProperty("timeUnixNano").GetString(), out _));
        Assert.Equal(9, record.GetProperty("severityNumber").GetInt32());
        Assert.Equal("testapp.cli_build", record.GetProperty("eventName").GetString());
        Dictionary<string, string> attributes = record.GetProperty("attributes").EnumerateArray()
            .ToDictionary(static each => each.GetProperty("key").GetString()!, static each => each.GetProperty("value").GetRawText());
        Assert.Equal("""{"intValue":"5000"}""", attributes["testapp.duration_ms"]);
        Assert.Equal("""{"kvlistValue":{"values":[{"key":"models","value":{"intValue":"100"}},{"key":"sources","value":{"intValue":"45"}}]}}""", attributes["testapp.shape"]);
        Assert.Equal("""{"arrayValue":{"values":[{"stringValue":"column_lineage"},{"stringValue":"static"}]}}""", attributes["testapp.features"]);
    }

    [Theory]
    [InlineData(SinkKind.OtlpJson, """{"partialSuccess":{"rejectedLogRecords":"3","errorMessage":"no"}}""")]
    [InlineData(SinkKind.OtlpJson, """{ "partialSuccess": { "rejectedLogRecords": 3 } }""")]
    [InlineData(SinkKind.Otlp, "\x0a\x06\x08\x03\x12\x02no")]
    [InlineData(SinkKind.Otlp, "\x0a\x06\x12\x02no\x08\x03")]
    [InlineData(SinkKind.Otlp, "\x10\x01\x0a\x02\x08\x03")]
    [InlineData(SinkKind.Otlp, "\x19\x01\x02\x03\x04\x05\x06\x07\x08\x1d\x01\x02\x03\x04\x0a\x02\x08\x03")]
    public void Part_that_a_collector_rejects_is_not_sent_again(SinkKind sink, string answer)
    {
        _sandbox.Variables["TESTAPP_DEBUG"] = "1";
        _transport.Answer = () => new TransportResult(200, null) { IsReceiver = true, Answer = System.Text.Encoding.Latin1.GetBytes(answer) };
        Send(sink, TestEvents.Build, collects: false);

        Assert.Single(_transport.Requests);
        Assert.Equal("telemetry: POST http://localhost:4318/v1/logs -> 200 (3 rejected)\n", _sandbox.Error.ToString().ReplaceLineEndings("\n"));
    }

    [Theory]
    [InlineData(SinkKind.OtlpJson, "{}")]
    [InlineData(SinkKind.OtlpJson, """{"partialSuccess":{"rejectedLogRecords":"0"}}""")]
    [InlineData(SinkKind.OtlpJson, """{"partialSuccess":{"rejectedLogRecords":""")]
    [InlineData(SinkKind.Otlp, "")]
    [InlineData(SinkKind.Otlp, "\x0a\x00")]
    [InlineData(SinkKind.Otlp, "\x0a\x04\x12\x02no")]
    [InlineData(SinkKind.Otlp, "\x0a\x02\x08")]
    [InlineData(SinkKind.Otlp, "\x0a\x02\x0b\x03")]
    [InlineData(SinkKind.Otlp, "{}")]
    [InlineData(SinkKind.Otlp, "\x0a\xff\xff\xff\xff\xff\xff\xff\xff\xff\xff")]
    public void Answer_without_a_loss_says_nothing(SinkKind sink, string answer) =>
        Assert.Null(Plainsight.Sinks.Sink.For(Definition(sink), null, null).Loss(System.Text.Encoding.Latin1.GetBytes(answer)));

    [Fact]
    public void Answer_in_protobuf_comes_from_a_collector()
    {
        using var receiver = new Receiver { Answer = static _ => Receiver.Status(200, "Content-Type: application/x-protobuf\r\n", "\x0a\x02\x08\x03") };
        _sandbox.Transport = null;
        _sandbox.Variables["TESTAPP_DEBUG"] = "1";
        _sandbox.Definition = Definition(SinkKind.Otlp);
        using TelemetryClient client = _sandbox.Start(receiver.Url);
        client.Track(new Ping());

        Assert.True(client.Flush(Patience.Long));
        Assert.EndsWith("-> 200 (3 rejected)\n", _sandbox.Error.ToString().ReplaceLineEndings("\n"), StringComparison.Ordinal);
    }

    private static TelemetryDefinition Definition(SinkKind sink) => TestApp.Make(new TelemetryEnvelopeAttribute(), sink);

    private void Send(SinkKind sink, Action<TelemetryClient> track, bool collects = true)
    {
        _transport.Receive = collects && sink == SinkKind.Otlp ? _collector.Receive : null;
        _sandbox.Definition = Definition(sink);
        using TelemetryClient client = _sandbox.Start("http://localhost:4318");
        track(client);
        Assert.True(client.Flush(Patience.Long));
    }
}
