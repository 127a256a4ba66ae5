using System.Text;
using System.Text.Json;
using Plainsight.Spool;
using Plainsight.Tests.Fakes;
using Plainsight.Tests.Receivers;
using Plainsight.Transport;

namespace Plainsight.Tests.Sinks;

public sealed class PostHogSinkTests : IDisposable
{
    private const string Batches = "http://localhost/batch/";

    private readonly Sandbox _sandbox = new();
    private readonly FakeTransport _transport = new();
    private readonly PostHogReceiver _receiver = new();

    public PostHogSinkTests()
    {
        _transport.Receive = _receiver.Receive;
        _sandbox.Transport = _transport;
        _sandbox.Definition = TestApp.Make(new TelemetryEnvelopeAttribute(), SinkKind.PostHog, PostHogReceiver.Token);
    }

    public void Dispose() => _sandbox.Dispose();

    [Fact]
    public void Batch_is_taken_with_everything_that_keeps_a_person_out()
    {
        Send(Batches, static client =>
        {
            client.Track(BuildFinished.Example);
            client.Track(new Ping());
        });

        TransportRequest request = Assert.Single(_transport.Requests);
        Assert.Equal(2, _receiver.Events.Count);
        JsonElement build = _receiver.Events[0];
        string id = build.GetProperty("distinct_id").GetString()!;
        Assert.Equal(["event", "uuid", "distinct_id", "timestamp", "properties"], Names(build));
        Assert.Equal(
            """{"$process_person_profile":false,"$geoip_disable":true,"$ip":"0.0.0.0","version":1,"app_version":"1.4.0","duration_ms":5000,"result":"success","adapter":"snowflake","shape":{"models":100,"sources":45},"features":["column_lineage","static"]}""",
            build.GetProperty("properties").GetRawText());
        Assert.Equal(id, _receiver.Events[1].GetProperty("distinct_id").GetString());
        Assert.Equal(_sandbox.State.Read().Ids.Single().Value.ToString("D"), id);
        Assert.Equal(["api_key", "batch"], Names(JsonDocument.Parse(request.Body).RootElement));
    }

    [Theory]
    [InlineData("http://localhost/i/v0/e/")]
    [InlineData("http://localhost/capture/")]
    public void Single_events_go_one_by_one_where_the_address_takes_them_so(string endpoint)
    {
        Send(endpoint, static client =>
        {
            client.Track(new Ping());
            client.Track(new Ping());
        });

        Assert.Equal(2, _transport.Requests.Length);
        Assert.Equal(["api_key", "event", "uuid", "distinct_id", "timestamp", "properties"], Names(_receiver.Events[0]));
    }

    [Theory]
    [InlineData("https://eu.i.posthog.com", "https://eu.i.posthog.com/batch/")]
    [InlineData("us.i.posthog.com/", "https://us.i.posthog.com/batch/")]
    [InlineData("https://eu.i.posthog.com/i/v0/e/", "https://eu.i.posthog.com/i/v0/e/")]
    public void Host_alone_means_its_batches(string named, string url)
    {
        _transport.Receive = null;
        Send(named, TestEvents.Build);

        Assert.Equal(url, Assert.Single(_transport.Requests).Endpoint);
    }

    [Fact]
    public void Without_an_install_id_each_event_is_its_own_subject()
    {
        using TelemetryClient client = TelemetryClient.Start(_sandbox.Definition, options => Configure(options, Batches));
        client.Track(new Ping());
        Assert.True(client.Flush(Patience.Long));

        JsonElement ping = Assert.Single(_receiver.Events);
        Assert.Equal(ping.GetProperty("uuid").GetString(), ping.GetProperty("distinct_id").GetString());
    }

    [Fact]
    public void Version_and_time_are_left_out_where_the_app_says_so()
    {
        _sandbox.Definition = TestApp.Make(new TelemetryEnvelopeAttribute { Version = null, TimeGrain = TimeGrain.None }, SinkKind.PostHog, PostHogReceiver.Token);
        Send(Batches, static client => client.Track(new Ping()));

        JsonElement ping = Assert.Single(_receiver.Events);
        Assert.False(ping.TryGetProperty("timestamp", out _));
        Assert.False(ping.GetProperty("properties").TryGetProperty("version", out _));
    }

    [Fact]
    public void Event_that_is_refused_does_not_take_its_batch_with_it()
    {
        _receiver.Refuses = static e => e.GetProperty("properties").TryGetProperty("shape", out JsonElement shape) && shape.GetProperty("sources").GetInt64() == 5;
        Send(Batches, static client =>
        {
            for (int i = 0; i < 8; i++)
            {
                client.Track(BuildFinished.Example with { Sources = i });
            }
        });

        Assert.Equal([0, 1, 2, 3, 4, 6, 7], _receiver.Events.Select(static e => e.GetProperty("properties").GetProperty("shape").GetProperty("sources").GetInt32()));
        Assert.Equal(7, _transport.Requests.Length);
    }

    [Fact]
    public void Receiver_that_refuses_every_half_is_left_alone_after_a_while_and_the_rest_kept()
    {
        _transport.Receive = static _ => new TransportResult(413, null);
        _sandbox.RunWithoutSending(static client =>
        {
            for (int i = 0; i < 64; i++)
            {
                client.Track(new Ping());
            }
        });

        using (TelemetryClient client = _sandbox.Start(Sandbox.Endpoint + "batch/"))
        {
            Assert.False(client.Flush(Patience.Long));
        }

        Assert.InRange(_transport.Requests.Length, 17, 48);
    }

    [Fact]
    public void Hundred_events_go_at_a_time()
    {
        Send(Batches, static client =>
        {
            for (int i = 0; i < 250; i++)
            {
                client.Track(new Ping());
            }
        });

        Assert.Equal(250, _receiver.Events.Count);
        Assert.Equal([100, 100, 50], _transport.Requests.Select(static request => JsonDocument.Parse(request.Body).RootElement.GetProperty("batch").GetArrayLength()));
    }

    [Fact]
    public void Try_without_an_answer_is_repeated_with_the_same_bytes()
    {
        _transport.Receive = static _ => new TransportResult(0, "Timed out");
        _sandbox.RunWithoutSending(TestEvents.Build);
        using TelemetryClient client = _sandbox.Start(Sandbox.Endpoint);
        Assert.False(client.Flush(Patience.Long));
        _sandbox.Clock.Move(TimeSpan.FromHours(2));
        Assert.False(client.Flush(Patience.Long));

        Assert.Equal(_transport.Bodies[0], _transport.Bodies[1]);
    }

    [Theory]
    [InlineData("""{"status":1,"quota_limited":["events"]}""", "200 (over quota)")]
    [InlineData("""{ "quota_limited" : [ "events" ], "status": 1 }""", "200 (over quota)")]
    [InlineData("""{"status":1,"quota_limited":[]}""", "200")]
    [InlineData("""{"status":1,"quota_limited":""", "200")]
    public void Account_over_its_quota_is_said_in_the_debug_line_and_the_key_never(string answer, string said)
    {
        _sandbox.Variables["TESTAPP_DEBUG"] = "1";
        _transport.Receive = _ => new TransportResult(200, null) { IsReceiver = true, Answer = Encoding.UTF8.GetBytes(answer) };
        Send(Batches, TestEvents.Build);

        Assert.Single(_transport.Requests);
        Assert.Equal($"telemetry: POST http://localhost/batch/ -> {said}\n", _sandbox.Error.ToString().ReplaceLineEndings("\n"));
    }

    [Fact]
    public void Key_stands_in_the_request_and_nowhere_else()
    {
        _transport.Receive = static _ => new TransportResult(503, null);
        _sandbox.Variables["TESTAPP_DEBUG"] = "1";
        using (TelemetryClient client = _sandbox.Start(Batches))
        {
            client.Track(new Ping());
            Assert.DoesNotContain(PostHogReceiver.Token, Encoding.UTF8.GetString(client.Preview(new Ping())), StringComparison.Ordinal);
            client.Flush(Patience.Long);
        }

        Assert.Contains(PostHogReceiver.Token, _transport.Bodies[0], StringComparison.Ordinal);
        Assert.DoesNotContain(PostHogReceiver.Token, _sandbox.Error.ToString(), StringComparison.Ordinal);
        Assert.NotEmpty(_sandbox.SpoolFiles);
        Assert.All(Directory.GetFiles(_sandbox.Directory), static file => Assert.DoesNotContain(PostHogReceiver.Token, File.ReadAllText(file), StringComparison.Ordinal));
    }

    [Fact]
    public void Log_holds_each_event_of_a_batch_as_it_went_out_and_no_key()
    {
        Send(Batches, static client =>
        {
            client.Track(BuildFinished.Example);
            client.Track(new Ping());
        });

        IReadOnlyList<SentEvent> kept = new SentLog(_sandbox.Directory).Read()!;
        string[] bodies = [.. kept.Select(static sent => Encoding.UTF8.GetString(sent.Body))];
        Assert.Equal(2, bodies.Length);
        Assert.All(bodies, body => Assert.Contains(body, _transport.Bodies.Single(), StringComparison.Ordinal));
        Assert.DoesNotContain(PostHogReceiver.Token, string.Concat(bodies), StringComparison.Ordinal);
    }

    private void Send(string endpoint, Action<TelemetryClient> track)
    {
        using TelemetryClient client = _sandbox.Start(endpoint);
        track(client);
        Assert.True(client.Flush(Patience.Long));
    }

    private void Configure(TelemetryOptions options, string endpoint)
    {
        _sandbox.Variables["TESTAPP_ENDPOINT"] = endpoint;
        options.Surroundings = _sandbox.Surroundings;
        options.Transport = () => _transport;
    }

    private static string[] Names(JsonElement json) => [.. json.EnumerateObject().Select(static member => member.Name)];
}
