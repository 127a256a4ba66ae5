using System.Text;
using Plainsight.Testing;
using Plainsight.Tests.Fakes;

namespace Plainsight.Tests.Client;

public sealed class TelemetryRecorderTests
{
    [Fact]
    public void Recorded_event_holds_the_exact_body_with_constant_ids_and_time()
    {
        var recorder = new TelemetryRecorder();
        using TelemetryClient client = Start(recorder);

        client.Track(BuildFinished.Example);

        RecordedEvent recorded = Assert.Single(recorder.Events);
        Assert.Equal("cli_build", recorded.Name);
        Assert.Equal(1, recorded.Version);
        Assert.Equal(Encoding.UTF8.GetString(recorded.Body), recorded.Json);
        Assert.Equal(client.Preview(BuildFinished.Example), recorded.Body);
        Assert.Equal(
            """{"event":"cli_build","version":1,"id":"00000000-0000-4000-8000-000000000000","time":"2000-01-01T00:00:00Z","context":{"instance_id":"00000000-0000-4000-8000-000000000000","app_version":"2.0.0"},"fields":{"duration_ms":5000,"result":"success","adapter":"snowflake","shape":{"models":100,"sources":45},"features":["column_lineage","static"]}}""",
            recorded.Json);
    }

    [Fact]
    public void Event_that_the_schema_does_not_list_is_not_recorded()
    {
        var recorder = new TelemetryRecorder();
        using TelemetryClient client = Start(recorder);

        client.Track(new Stranger(1));

        Assert.Empty(recorder.Events);
    }

    [Fact]
    public void Nothing_outside_is_touched()
    {
        var recorder = new TelemetryRecorder();
        using TelemetryClient client = Start(recorder);

        client.Track(new Ping());

        Assert.True(client.IsOn);
        Assert.True(client.Flush(TimeSpan.Zero));
        Assert.Single(recorder.Events);
    }

    [Fact]
    public void Host_facts_do_not_depend_on_where_the_test_runs()
    {
        HostFacts? facts = null;
        using TelemetryClient client = TelemetryClient.Start(
            TestApp.Definition,
            host =>
            {
                facts = host;
                return new AppContextFields(host.InstallId, host.AppVersion);
            },
            options =>
            {
                options.Record(new TelemetryRecorder());
                options.Surroundings = new() { Variable = static _ => "1", Exists = static _ => true };
            });
        client.Track(new Ping());

        Assert.Equal((CiProvider.None, AgentKind.None, HostKinds.None), (facts!.CiProvider, facts.AgentKind, facts.HostKinds));
    }

    private static TelemetryClient Start(TelemetryRecorder recorder) => TelemetryClient.Start(
        TestApp.Definition,
        static host => new AppContextFields(host.InstallId, host.AppVersion),
        options =>
        {
            options.Record(recorder);
            options.Version = AppVersion.From(new Version(2, 0));
            options.Surroundings = new() { Variable = static _ => throw new InvalidOperationException("the environment was read") };
        });
}
