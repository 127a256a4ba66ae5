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

    /// <summary>One row for each answer of each sink. Where events go one by one, each of the two is a request.</summary>
    public static TheoryData<SinkKind, string, int, int, string> Answers()
    {
        const string Plain = "PostHog Segment CloudEvents";
        const string Collectors = "Otlp OtlpJson";
        const string Batches = Plain + " " + Collectors;
        const string All = "Json " + Batches;
        const string NoReceiver = "401 402 403 404 405 406 409 410 411 415 418 431 451 501";
        const string Busy = "408 425 429 500 502 503 504 505 507 511 520 599";
        var rows = new TheoryData<SinkKind, string, int, int, string>();
        Add(Batches, "200 201 202 204", 1, 0, "now");
        Add("Json", "200 201 202 204", 2, 0, "now");
        Add("Json", "400 413 422", 2, 0, "now");
        Add(Plain, "400 413 422", 3, 0, "now");
        Add("Json " + Plain, NoReceiver, 1, 2, "day");
        Add("Json " + Plain, Busy, 1, 2, "soon");
        Add(All, "300 301 302 303 304 307 308 untrusted", 1, 2, "day");
        Add(All, "timeout portal", 1, 2, "soon");
        Add(Collectors, "413", 3, 0, "now");
        Add(Collectors, "400 422", 1, 0, "now");
        Add(Collectors, "429 502 503 504", 1, 2, "soon");
        Add(Collectors, "408 425 500 505 507 511 520 599", 1, 0, "soon");
        Add(Collectors, NoReceiver, 1, 0, "day");
        return rows;

        void Add(string sinks, string answers, int requests, int left, string again)
        {
            foreach (string sink in sinks.Split(' '))
            {
                foreach (string answer in answers.Split(' '))
                {
                    rows.Add(Enum.Parse<SinkKind>(sink), answer, requests, left, again);
                }
            }
        }
    }

    [Theory]
    [MemberData(nameof(Answers))]
    public void Answer_decides(SinkKind sink, string answer, int requests, int left, string again)
    {
        Prepare(sink);
        _transport.Answer = () => Result(answer);
        Flush();
        Assert.Equal((requests, left), (_transport.Requests.Length, Left()));

        _sandbox.RunWithoutSending(TestEvents.Build, _sandbox.Variables["TESTAPP_ENDPOINT"]);
        Assert.Equal(again, NextRequest());
    }

    [Theory]
    [InlineData(SinkKind.Json, 429)]
    [InlineData(SinkKind.PostHog, 429)]
    [InlineData(SinkKind.Segment, 429)]
    [InlineData(SinkKind.CloudEvents, 429)]
    [InlineData(SinkKind.Otlp, 429)]
    [InlineData(SinkKind.OtlpJson, 429)]
    [InlineData(SinkKind.Json, 503)]
    [InlineData(SinkKind.PostHog, 503)]
    [InlineData(SinkKind.Segment, 503)]
    [InlineData(SinkKind.CloudEvents, 503)]
    [InlineData(SinkKind.Otlp, 503)]
    [InlineData(SinkKind.OtlpJson, 503)]
    public void Wait_that_a_receiver_asks_for_is_kept_and_the_events_too(SinkKind sink, int status)
    {
        Prepare(sink);
        _transport.Answer = () => new TransportResult(status, null) { RetryAfter = TimeSpan.FromHours(3) };
        Flush();
        _sandbox.Clock.Move(TimeSpan.FromHours(2.9));
        Flush();
        Assert.Equal((1, 2), (_transport.Requests.Length, Left()));

        _transport.Answer = static () => new TransportResult(204, null) { IsReceiver = true };
        _sandbox.Clock.Move(TimeSpan.FromHours(0.2));
        Flush();
        Assert.Equal(0, Left());
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

    private static TransportResult Result(string answer) => answer switch
    {
        "timeout" => new TransportResult(0, "Timed out"),
        "untrusted" => new TransportResult(0, "No trusted connection") { IsUntrusted = true },
        "portal" => new TransportResult(200, null),
        _ => new TransportResult(int.Parse(answer, System.Globalization.CultureInfo.InvariantCulture), null) { IsReceiver = true },
    };

    /// <summary>How soon a receiver is asked again, by runs that are asked to flush.</summary>
    private string NextRequest()
    {
        int before = _transport.Requests.Length;
        foreach ((TimeSpan wait, string reached) in new[] { (TimeSpan.Zero, "now"), (TimeSpan.FromHours(1), "soon"), (TimeSpan.FromHours(24), "day") })
        {
            _sandbox.Clock.Move(wait);
            Flush();
            if (_transport.Requests.Length > before)
            {
                return reached;
            }
        }

        return "never";
    }

    private int Left() => Plainsight.Spool.SpoolDirectory.Waiting(_sandbox.Directory).Count;

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
