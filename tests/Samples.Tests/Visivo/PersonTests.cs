using System.Text.Json;
using Samples.Tests.Harness;

namespace Samples.Tests.Visivo;

/// <summary>Runs of a person, outside build servers and containers: the id is a UUID, and stays.</summary>
public sealed class PersonTests : IDisposable
{
    private readonly VisivoSandbox _sandbox = new() { IsOutsideContainers = true };
    private readonly Receiver _receiver = new(path: "/batch/");

    public PersonTests() => _sandbox.SendTo(_receiver);

    [Fact]
    public async Task The_id_is_a_random_uuid_that_is_made_after_the_notice_and_stays()
    {
        _sandbox["VISIVO_TELEMETRY_DEBUG"] = "1";
        RunResult notice = await _sandbox.RunAsync("compile");
        Assert.StartsWith("visivo reports how it is used", notice.Error, StringComparison.Ordinal);
        Assert.Equal(0, _receiver.Connections);

        JsonElement first = await SentAsync();
        Assert.Matches("^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$", first.GetProperty("distinct_id").GetString());
        Assert.False(VisivoRuns.Properties(first).GetProperty("is_ci").GetBoolean());
        Assert.Equal(first.GetProperty("distinct_id").GetString(), (await SentAsync()).GetProperty("distinct_id").GetString());
    }

    [Fact]
    public async Task The_id_stands_in_the_file_that_the_page_names_and_is_renewed_when_that_is_deleted()
    {
        // Only the id of the app's own receiver stands there.
        _sandbox["VISIVO_POSTHOG_HOST"] = null;
        await _sandbox.RunAsync("telemetry", "on");
        string first = File.ReadAllText(_sandbox.MachineIdFile).Trim();
        Assert.True(Guid.TryParse(first, out _));
        Assert.Contains(first, (await _sandbox.RunAsync("telemetry", "status")).Output, StringComparison.Ordinal);
        await _sandbox.RunAsync("telemetry", "off");
        Assert.False(File.Exists(_sandbox.MachineIdFile));
        await _sandbox.RunAsync("telemetry", "on");
        Assert.NotEqual(first, File.ReadAllText(_sandbox.MachineIdFile).Trim());
    }

    [Theory]
    [InlineData("VISIVO_TELEMETRY_DISABLED", "true")]
    [InlineData("VISIVO_TELEMETRY_DISABLED", "on")]
    [InlineData("DO_NOT_TRACK", "1")]
    public async Task Off_makes_no_id_no_file_and_no_connection(string variable, string value)
    {
        _sandbox["VISIVO_POSTHOG_HOST"] = null;
        _sandbox[variable] = value;
        foreach (string command in (string[])["compile", "run", "telemetry"])
            Assert.Equal((0, ""), await _sandbox.RunAsync(command) is var run ? (run.ExitCode, run.Error) : default);
        Assert.Empty(_sandbox.HomeEntries);
        Assert.Equal(0, _receiver.Connections);
    }

    [Theory]
    [InlineData(ReceiverAnswer.Nothing)]
    [InlineData(ReceiverAnswer.ServerError)]
    internal async Task A_receiver_that_fails_or_hangs_is_not_noticed(ReceiverAnswer answer)
    {
        _sandbox["VISIVO_TELEMETRY_DISABLED"] = "true";
        string[][] commands = [["run"], ["compile"], ["run", "--bogus"], ["run", "--output-dir", "orders.csv"]];
        var off = new List<RunResult>();
        foreach (string[] args in commands)
            off.Add(await _sandbox.RunAsync(args));

        using var receiver = new Receiver(answer, "/batch/");
        _sandbox.SendTo(receiver);
        _sandbox["VISIVO_TELEMETRY_DISABLED"] = null;
        await _sandbox.RunAsync("telemetry", "on");
        var on = new List<RunResult>();
        foreach (string[] args in commands)
            on.Add(await _sandbox.RunAsync(args));

        Assert.Equal(off, on);
        Assert.Equal([0, 0, 1, 1], on.Select(run => run.ExitCode));
    }

    [Fact]
    public async Task A_run_that_nobody_watches_opens_no_connection_for_its_own_event()
    {
        await _sandbox.RunAsync("telemetry", "on");
        await _sandbox.RunAsync("compile");
        Assert.Single(_sandbox.SpoolFiles);
        Assert.Equal(0, _receiver.Connections);
    }

    [Fact]
    public async Task A_home_that_cannot_be_written_changes_no_result_and_sends_nothing()
    {
        _sandbox["VISIVO_TELEMETRY_DISABLED"] = "true";
        RunResult off = await _sandbox.RunAsync("compile");
        _sandbox["VISIVO_TELEMETRY_DISABLED"] = null;
        await _sandbox.RunAsync("telemetry", "on");
        File.Delete(_sandbox.MachineIdFile);
        _sandbox["XDG_STATE_HOME"] = Path.Join(_sandbox.Project, "orders.csv");
        RunResult on = await _sandbox.RunAsync("compile");

        // Nobody can remember that the notice was shown, so it comes first again.
        Assert.Equal((off.ExitCode, off.Output), (on.ExitCode, on.Output));
        Assert.StartsWith("visivo reports how it is used", on.Error, StringComparison.Ordinal);
        Assert.Equal(0, _receiver.Connections);
    }

    [Theory]
    [InlineData("GITHUB_ACTIONS")]
    [InlineData("GITLAB_CI")]
    [InlineData("CIRCLECI")]
    [InlineData("JENKINS_URL")]
    [InlineData("TRAVIS")]
    [InlineData("TF_BUILD")]
    [InlineData("CODEBUILD_BUILD_ID")]
    [InlineData("BITBUCKET_BUILD_NUMBER")]
    [InlineData("MINT")]
    [InlineData("RWX_RUN_ID")]
    [InlineData("KUBERNETES_SERVICE_HOST")]
    [InlineData("CI")]
    public async Task Each_build_server_of_the_page_is_known(string variable)
    {
        Assert.Equal("notice-pending notice", await DecidedAsync());
        _sandbox[variable] = "1";
        Assert.Equal("on ci", await DecidedAsync());
    }

    [Fact]
    public async Task A_container_counts_as_a_build_server()
    {
        Assert.SkipUnless(File.Exists("/.dockerenv"), "this is no container");
        _sandbox.IsOutsideContainers = false;
        Assert.Equal("on ci", await DecidedAsync());
    }

    public void Dispose()
    {
        _receiver.Dispose();
        _sandbox.Dispose();
    }

    private async Task<JsonElement> SentAsync()
    {
        await _sandbox.RunAsync("compile");
        return (await _receiver.NextAsync()).Json.GetProperty("batch")[0];
    }

    private async Task<string> DecidedAsync()
    {
        JsonElement status = JsonElement.Parse((await _sandbox.RunAsync("telemetry", "status", "--json")).Output);
        return $"{status.GetProperty("telemetry").GetString()} {status.GetProperty("source").GetString()}";
    }
}
