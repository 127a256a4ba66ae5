using System.Text;
using System.Text.Json;
using Plainsight.Tests.Fakes;

namespace Plainsight.Tests.Client;

public sealed class DeliveryTests : IDisposable
{
    private readonly Sandbox _sandbox = new();
    private readonly Receiver _receiver = new();

    public void Dispose()
    {
        _receiver.Dispose();
        _sandbox.Dispose();
    }

    [Fact]
    public void Event_of_one_run_is_delivered_by_the_next()
    {
        using (TelemetryClient first = _sandbox.Start(_receiver.Url))
        {
            first.Track(BuildFinished.Example);
        }

        Assert.Empty(_receiver.Requests);
        using (_sandbox.Start(_receiver.Url))
        {
            _receiver.WaitForRequest();
        }

        Assert.Single(_receiver.Requests);
    }

    [Fact]
    public void Bytes_on_the_wire_are_those_of_the_preview()
    {
        _sandbox.Definition = TestApp.Make(new TelemetryEnvelopeAttribute { Id = null });
        using TelemetryClient client = _sandbox.Start(_receiver.Url);
        client.Track(BuildFinished.Example);

        Assert.True(client.Flush(Patience.Long));

        string body = Assert.Single(_receiver.Requests).Body;
        Assert.Equal(Encoding.UTF8.GetString(client.Preview(BuildFinished.Example)), body);
        Guid id = _sandbox.State.Read().Ids.Single().Value;
        Assert.Equal(
            $$$"""{"event":"cli_build","version":1,"time":"2026-11-21T07:00:00Z","context":{"instance_id":"{{{id}}}","app_version":"1.4.0"},"fields":{"duration_ms":5000,"result":"success","adapter":"snowflake","shape":{"models":100,"sources":45},"features":["column_lineage","static"]}}""",
            body);
    }

    [Fact]
    public void Flush_delivers_everything_and_leaves_no_file()
    {
        using TelemetryClient client = _sandbox.Start(_receiver.Url);
        for (int i = 0; i < 20; i++)
        {
            client.Track(BuildFinished.Example with { Sources = i });
        }

        Assert.True(client.Flush(Patience.Long));

        Assert.Equal(Enumerable.Range(0, 20), _receiver.Requests.Select(static request => Sources(request.Body)));
        Assert.Empty(_sandbox.SpoolFiles);
        Assert.Equal(20, _receiver.Requests.Select(static request => Id(request.Body)).Distinct().Count());
    }

    [Fact]
    public void Event_is_the_same_at_each_try()
    {
        _receiver.Answer = static _ => Receiver.Status(503);
        using TelemetryClient client = _sandbox.Start(_receiver.Url);
        client.Track(BuildFinished.Example);
        Assert.False(client.Flush(Patience.Long));
        _receiver.Answer = static _ => Receiver.NoContent;
        _sandbox.Clock.Move(TimeSpan.FromHours(5));

        Assert.True(client.Flush(Patience.Long));

        Assert.Equal(2, _receiver.Requests.Length);
        Assert.Equal(_receiver.Requests[0].Body, _receiver.Requests[1].Body);
    }

    [Fact]
    public void Events_after_a_flush_are_delivered_by_the_next_one()
    {
        using TelemetryClient client = _sandbox.Start(_receiver.Url);
        client.Track(new Ping());
        Assert.True(client.Flush(Patience.Long));
        client.Track(new Ping());
        Assert.True(client.Flush(Patience.Long));

        Assert.Equal(2, _receiver.Requests.Length);
    }

    [Fact]
    public void Long_process_delivers_without_being_asked()
    {
        using TelemetryClient client = _sandbox.Start(_receiver.Url);
        client.Track(new Ping());

        _receiver.WaitForRequest();
    }

    [Fact]
    public void Without_a_home_events_stay_in_memory_and_are_delivered_all_the_same()
    {
        _sandbox.Variables.Remove("XDG_STATE_HOME");
        _sandbox.Variables.Remove("HOME");
        _sandbox.Variables.Remove("LOCALAPPDATA");
        using TelemetryClient client = _sandbox.Start(_receiver.Url);
        client.Track(new Ping());

        Assert.True(client.Flush(Patience.Long));
        Assert.Single(_receiver.Requests);
    }

    [Fact]
    public void Field_that_nobody_agreed_to_never_reaches_the_wire()
    {
        uint agreed = Plainsight.Events.EventPlan<BuildFinished>.Value.Fields[1].ConsentHash;
        _sandbox.Variables.Remove("TESTAPP_TELEMETRY");
        _sandbox.State.TryUpdate(state => state.Agree([agreed], _sandbox.State.Today), out _);
        using TelemetryClient client = _sandbox.Start(_receiver.Url);
        client.Track(BuildFinished.Example);

        Assert.True(client.Flush(Patience.Long));

        string body = Assert.Single(_receiver.Requests).Body;
        Assert.EndsWith("\"fields\":{\"result\":\"success\"}}", body, StringComparison.Ordinal);
        Assert.DoesNotContain("context", body, StringComparison.Ordinal);
        Assert.Empty(_sandbox.State.Read().Ids);
    }

    private static int Sources(string body) =>
        JsonDocument.Parse(body).RootElement.GetProperty("fields").GetProperty("shape").GetProperty("sources").GetInt32();

    private static string Id(string body) => JsonDocument.Parse(body).RootElement.GetProperty("id").GetString()!;
}
