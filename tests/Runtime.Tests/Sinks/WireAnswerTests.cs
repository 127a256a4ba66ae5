using System.Globalization;
using Plainsight.Spool;
using Plainsight.Tests.Fakes;
using Plainsight.Tests.Receivers;

namespace Plainsight.Tests.Sinks;

/// <summary>What an answer does, read from a socket, whatever its form: the status line decides.</summary>
public sealed class WireAnswerTests : IDisposable
{
    private static readonly SinkKind[] s_sinks = [SinkKind.Json, SinkKind.PostHog, SinkKind.Segment, SinkKind.Otlp, SinkKind.OtlpJson, SinkKind.CloudEvents];

    private static readonly Dictionary<string, string> s_taken = new()
    {
        ["HTTP/1.0"] = "HTTP/1.0 200 OK\r\nContent-Type: application/json\r\n\r\n{}",
        ["HTTP/1.0 without a body"] = "HTTP/1.0 204 No Content\r\n\r\n",
        ["chunks"] = "HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nTransfer-Encoding: chunked\r\n\r\n1\r\n{\r\n1;a=b\r\n}\r\n0\r\nX-Trailer: 1\r\n\r\n",
        ["chunks without a type and without a byte"] = "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n",
        ["a chunk that is none"] = "HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nTransfer-Encoding: chunked\r\n\r\nzz\r\n{}",
        ["a chunk that is cut off"] = "HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nTransfer-Encoding: chunked\r\n\r\n9\r\n{",
        ["a body that is cut off"] = "HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: 100\r\n\r\n{",
        ["a body that is no JSON"] = "HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: 3\r\n\r\n{{{",
        ["an interim answer before"] = "HTTP/1.1 100 Continue\r\n\r\nHTTP/1.1 103 Early Hints\r\nLink: </a>\r\n\r\nHTTP/1.1 204 No Content\r\n\r\n",
    };

    private static readonly Dictionary<string, string> s_kept = new()
    {
        ["nothing"] = "",
        ["no HTTP"] = "nonsense\r\n\r\n",
        ["a status that is no number"] = "HTTP/1.1 twohundred OK\r\n\r\n",
        ["a head that is cut off"] = "HTTP/1.1 200 OK\r\nContent-Ty",
        ["only an interim answer"] = "HTTP/1.1 100 Continue\r\n\r\n",
        ["text without a type"] = "HTTP/1.0 200 OK\r\n\r\nhello",
        ["chunks without a type that are cut off"] = "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n9\r\n",
        ["a page in chunks"] = "HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nTransfer-Encoding: chunked\r\n\r\n6\r\n<html>\r\n0\r\n\r\n",
        ["HTTP/1.0 and busy"] = "HTTP/1.0 503 Busy\r\nRetry-After: 10800\r\n\r\n",
        ["a way elsewhere"] = "HTTP/1.1 307 Moved\r\nLocation: https://elsewhere.example/\r\nContent-Length: 0\r\n\r\n",
    };

    private readonly Sandbox _sandbox = new();
    private readonly Receiver _receiver = new() { ClosesAfterAnswer = true };

    public static TheoryData<SinkKind, string> Taken() => Rows(s_taken.Keys);

    public static TheoryData<SinkKind, string> Kept() => Rows(s_kept.Keys);

    public void Dispose()
    {
        _receiver.Dispose();
        _sandbox.Dispose();
    }

    [Theory]
    [MemberData(nameof(Taken))]
    public void Event_is_delivered(SinkKind sink, string answer)
    {
        _receiver.Answer = _ => s_taken[answer];

        Assert.True(Send(sink));

        Assert.Single(_receiver.Requests);
        Assert.Equal(0, SpoolDirectory.Waiting(_sandbox.Directory).Count);
    }

    [Theory]
    [MemberData(nameof(Kept))]
    public void Event_is_kept(SinkKind sink, string answer)
    {
        _receiver.Answer = _ => s_kept[answer];

        Assert.False(Send(sink));

        Assert.Single(_receiver.Requests);
        Assert.Equal(1, SpoolDirectory.Waiting(_sandbox.Directory).Count);
    }

    [Theory]
    [InlineData(SinkKind.PostHog)]
    [InlineData(SinkKind.Otlp)]
    public void Answer_that_is_read_and_never_comes_does_not_take_the_status_back(SinkKind sink)
    {
        _receiver.ClosesAfterAnswer = false;
        _receiver.Answer = static _ => "HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: 100\r\n\r\n{";

        Assert.True(Send(sink));

        Assert.Single(_receiver.Requests);
    }

    [Theory]
    [InlineData(SinkKind.Json, "10800", 10_799, 10_800)]
    [InlineData(SinkKind.Otlp, "10800", 10_799, 10_800)]
    [InlineData(SinkKind.Json, "in three hours", 10_798, 10_800)]
    [InlineData(SinkKind.Otlp, "in three hours", 10_798, 10_800)]
    [InlineData(SinkKind.Json, "86401", 86_399, 86_400)]
    [InlineData(SinkKind.Json, "1", 14, 30)]
    [InlineData(SinkKind.Json, "0", 14, 30)]
    [InlineData(SinkKind.Json, "-10800", 14, 30)]
    [InlineData(SinkKind.Json, "an hour ago", 14, 30)]
    [InlineData(SinkKind.Json, "soon", 14, 30)]
    [InlineData(SinkKind.Json, "99999999999999999999", 14, 30)]
    [InlineData(SinkKind.Json, "10800, 5", 14, 30)]
    public void Wait_of_the_header_is_kept_where_it_makes_sense_and_is_longer_than_ones_own(SinkKind sink, string header, int silent, int again)
    {
        string text = header switch
        {
            "in three hours" => _sandbox.Clock.GetUtcNow().AddHours(3).ToString("R", CultureInfo.InvariantCulture),
            "an hour ago" => _sandbox.Clock.GetUtcNow().AddHours(-1).ToString("R", CultureInfo.InvariantCulture),
            _ => header,
        };
        _receiver.Answer = _ => Receiver.Status(503, $"Retry-After: {text}\r\n");
        Assert.False(Send(sink));

        _sandbox.Clock.Move(TimeSpan.FromSeconds(silent));
        Assert.False(Flush());
        Assert.Single(_receiver.Requests);

        _receiver.Answer = static _ => Receiver.NoContent;
        _sandbox.Clock.Move(TimeSpan.FromSeconds(again - silent));
        Assert.True(Flush());
    }

    private static TheoryData<SinkKind, string> Rows(IEnumerable<string> answers)
    {
        var rows = new TheoryData<SinkKind, string>();
        foreach (SinkKind sink in s_sinks)
        {
            foreach (string answer in answers)
            {
                rows.Add(sink, answer);
            }
        }

        return rows;
    }

    private bool Send(SinkKind sink)
    {
        _sandbox.Definition = TestApp.Make(new TelemetryEnvelopeAttribute(), sink, PostHogReceiver.Token);
        using TelemetryClient client = _sandbox.Start(_receiver.Url);
        client.Track(new Ping());
        return client.Flush(Patience.Long);
    }

    private bool Flush()
    {
        using TelemetryClient client = _sandbox.Start(null);
        return client.Flush(Patience.Long);
    }
}
