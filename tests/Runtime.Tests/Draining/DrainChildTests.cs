using System.Diagnostics;
using Plainsight.Draining;
using Plainsight.Spool;
using Plainsight.Tests.Fakes;
using Plainsight.Transport;

namespace Plainsight.Tests.Draining;

public sealed class DrainChildTests : IDisposable
{
    private readonly Sandbox _sandbox = new() { Definition = TestApp.Rare };
    private readonly FakeTransport _transport = new();
    private readonly List<ProcessStartInfo> _started = [];

    public DrainChildTests() => _sandbox.Transport = _transport;

    public void Dispose() => _sandbox.Dispose();

    [Fact]
    public void Run_that_leaves_events_starts_a_copy_at_most_once_in_six_hours()
    {
        Run();
        Run();
        Assert.Single(_started);

        _sandbox.Clock.Move(TimeSpan.FromHours(5.9));
        Run();
        Assert.Single(_started);

        _sandbox.Clock.Move(TimeSpan.FromHours(0.2));
        Run();
        Assert.Equal(2, _started.Count);
    }

    [Fact]
    public void Start_that_a_wrong_clock_noted_counts_for_nothing()
    {
        _sandbox.Clock.Move(TimeSpan.FromDays(100));
        Run();
        _sandbox.Clock.Move(TimeSpan.FromDays(-100));
        Run();

        Assert.Equal(2, _started.Count);
    }

    [Fact]
    public void Copy_inherits_neither_streams_nor_place_nor_environment()
    {
        _sandbox.Variables["AWS_SECRET_ACCESS_KEY"] = "canary";
        _sandbox.Variables["USER"] = "canary";
        _sandbox.Variables["PATH"] = "/usr/bin";
        _sandbox.Variables["TESTAPP_BYPASS"] = "0pen-sesame";
        Run();

        ProcessStartInfo info = Assert.Single(_started);
        Assert.True(info is { RedirectStandardInput: true, RedirectStandardOutput: true, RedirectStandardError: true, UseShellExecute: false, CreateNoWindow: true });
        Assert.Equal(_sandbox.Directory, info.WorkingDirectory);
        Assert.Equal(Environment.ProcessPath, info.FileName);
        Assert.Equal(["telemetry", "status"], info.ArgumentList.TakeLast(2));
        Assert.DoesNotContain("canary", info.Environment.Values);
        Assert.Equal(
            ["HOME", "LOCALAPPDATA", "PATH", "PLAINSIGHT_DRAIN", "TESTAPP_BYPASS", "TESTAPP_ENDPOINT", "TESTAPP_TELEMETRY", "USERPROFILE", "XDG_STATE_HOME"],
            info.Environment.Keys.Order(StringComparer.Ordinal));
        Assert.Equal("testapp", info.Environment["PLAINSIGHT_DRAIN"]);
    }

    [Theory]
    [InlineData("PLAINSIGHT_DRAIN", "other")]
    [InlineData("SUDO_UID", "1000")]
    public void Copy_is_not_started_where_it_could_do_harm(string variable, string value)
    {
        Assert.Null(DrainChild.Refusal(_sandbox.Surroundings));
        _sandbox.Variables[variable] = value;
        Run();

        Assert.Empty(_started);
        Assert.NotNull(DrainChild.Refusal(_sandbox.Surroundings));
    }

    [Theory]
    [InlineData(1, false, "the first process of a container")]
    [InlineData(2, true, "a debugger")]
    [InlineData(2, false, null)]
    public void First_process_of_a_container_and_one_with_a_debugger_start_none(int processId, bool isDebugged, string? refusal) =>
        Assert.Equal(refusal, DrainChild.Refusal(_sandbox.Surroundings, processId, isDebugged));

    [Fact]
    public void Start_that_fails_is_noted_before_and_not_repeated_at_once()
    {
        int starts = 0;
        for (int i = 0; i < 3; i++)
        {
            using FileStream? held = DrainLock.TryTake(_sandbox.Directory);
            using TelemetryClient client = _sandbox.Start(Sandbox.Endpoint, options => options.Launch = _ =>
            {
                starts++;
                throw new System.ComponentModel.Win32Exception();
            });
            client.Track(new Ping());
        }

        Assert.Equal(1, starts);
    }

    [Fact]
    public void Continuous_integration_refuses_it()
    {
        _sandbox.Variables["GITHUB_ACTIONS"] = "true";
        Assert.NotNull(DrainChild.Refusal(_sandbox.Surroundings));
    }

    [Fact]
    public void Run_that_leaves_nothing_starts_nothing()
    {
        using (Start())
        {
        }

        Assert.Empty(_started);
        Assert.False(Directory.Exists(_sandbox.Directory));
    }

    [Fact]
    public void App_that_did_not_ask_for_it_starts_nothing()
    {
        _sandbox.Definition = TestApp.Definition;
        Run();
        Assert.Empty(_started);
    }

    [Fact]
    public void Receiver_that_asked_to_wait_is_not_asked_by_a_copy()
    {
        _transport.Answer = static () => new TransportResult(503, null);
        using (TelemetryClient client = Start())
        {
            client.Track(new Ping());
            client.Flush(Patience.Long);
        }

        Assert.Empty(_started);
    }

    // Somebody else drains, so that what was recorded stays.
    private void Run()
    {
        using FileStream? held = DrainLock.TryTake(_sandbox.Directory);
        using TelemetryClient client = Start();
        client.Track(new Ping());
    }

    private TelemetryClient Start() => _sandbox.Start(Sandbox.Endpoint, options => options.Launch = _started.Add);
}
