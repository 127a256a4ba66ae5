using Plainsight.Sinks;
using Plainsight.Tests.Fakes;
using Plainsight.Transport;

namespace Plainsight.Tests.Sinks;

/// <summary>What each answer of each receiver does to a batch of two events: how often it is sent, what is left, and how soon it may be tried again.</summary>
public sealed class SinkAnswerTests : IDisposable
{
    private readonly Sandbox _sandbox = new();
    private readonly FakeTransport _transport = new();

    public SinkAnswerTests() => _sandbox.Transport = _transport;

    public void Dispose() => _sandbox.Dispose();

    [Theory]
    [InlineData("PostHog CloudEvents Segment Otlp OtlpJson", "200 202 204", 1, 0, "now")]
    [InlineData("PostHog CloudEvents Segment", "400 413 422", 3, 0, "now")]
    [InlineData("PostHog CloudEvents Segment", "401 402 403 404 405 410 415 501", 1, 2, "day")]
    [InlineData("PostHog CloudEvents Segment", "408 425 429 500 502 503 504 507", 1, 2, "soon")]
    [InlineData("PostHog CloudEvents Segment Otlp OtlpJson", "301 302 307 308", 1, 2, "day")]
    [InlineData("PostHog CloudEvents Segment Otlp OtlpJson", "0", 1, 2, "soon")]
    [InlineData("Otlp OtlpJson", "429 502 503 504", 1, 2, "soon")]
    [InlineData("Otlp OtlpJson", "413", 3, 0, "now")]
    [InlineData("Otlp OtlpJson", "400 422", 1, 0, "now")]
    [InlineData("Otlp OtlpJson", "408 425 500 505 507", 1, 0, "soon")]
    [InlineData("Otlp OtlpJson", "401 403 404 405 410 415 501", 1, 0, "day")]
    public void Answer_decides(string sinks, string statuses, int requests, int left, string again)
    {
        foreach (string sink in sinks.Split(' '))
        {
            foreach (string status in statuses.Split(' '))
            {
                using var each = new SinkAnswerTests();
                each.Check(Enum.Parse<SinkKind>(sink), int.Parse(status, System.Globalization.CultureInfo.InvariantCulture), requests, left, again);
            }
        }
    }

    [Fact]
    public void Page_of_a_portal_delivers_to_no_sink()
    {
        foreach (SinkKind sink in Enum.GetValues<SinkKind>())
        {
            Assert.Equal(SendOutcome.Later, Sink.For(TestApp.Make(new TelemetryEnvelopeAttribute(), sink), null, null).Outcome(new TransportResult(200, null)));
        }
    }

    [Fact]
    public void Wait_that_a_collector_asks_for_is_kept_even_where_the_events_are_gone()
    {
        Prepare(SinkKind.Otlp);
        _transport.Answer = static () => new TransportResult(500, null) { RetryAfter = TimeSpan.FromHours(3) };
        Flush();
        _sandbox.RunWithoutSending(TestEvents.Build, _sandbox.Variables["TESTAPP_ENDPOINT"]);

        _sandbox.Clock.Move(TimeSpan.FromHours(2.9));
        Flush();
        Assert.Single(_transport.Requests);
        _sandbox.Clock.Move(TimeSpan.FromHours(0.2));
        Flush();
        Assert.Equal(2, _transport.Requests.Length);
    }

    private void Check(SinkKind sink, int status, int requests, int left, string again)
    {
        Prepare(sink);
        _transport.Answer = () => new TransportResult(status, status == 0 ? "Timed out" : null) { IsReceiver = true };
        Flush();
        string what = $"{sink} {status}";
        Assert.Equal($"{what}: {requests} requests", $"{what}: {_transport.Requests.Length} requests");
        Assert.Equal($"{what}: {left} left", $"{what}: {Plainsight.Spool.SpoolDirectory.Waiting(_sandbox.Directory).Count} left");

        _sandbox.RunWithoutSending(TestEvents.Build, _sandbox.Variables["TESTAPP_ENDPOINT"]);
        int before = _transport.Requests.Length;
        foreach ((TimeSpan wait, string reached) in new[] { (TimeSpan.Zero, "now"), (TimeSpan.FromHours(1), "soon"), (TimeSpan.FromHours(24), "day") })
        {
            _sandbox.Clock.Move(wait);
            Flush();
            if (_transport.Requests.Length > before)
            {
                Assert.Equal($"{what}: {again}", $"{what}: {reached}");
                return;
            }
        }

        Assert.Fail($"{what}: never again");
    }

    private void Prepare(SinkKind sink)
    {
        _sandbox.Definition = TestApp.Make(new TelemetryEnvelopeAttribute(), sink, "phc_key");
        _sandbox.Variables["TESTAPP_ENDPOINT"] = sink == SinkKind.Segment ? "https://api.segment.io/v1/batch" : "http://127.0.0.1/batch/";
        _sandbox.RunWithoutSending(
            static client =>
            {
                client.Track(new Ping());
                client.Track(new Ping());
            },
            _sandbox.Variables["TESTAPP_ENDPOINT"]);
    }

    private void Flush()
    {
        using TelemetryClient client = _sandbox.Start(null);
        client.Flush(Patience.Long);
    }
}
