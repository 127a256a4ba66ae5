using System.Text.Json;
using Samples.Tests.Harness;

namespace Samples.Tests.Daytona;

/// <summary>The page: gathering policy and debugging. No server runs, so that each command fails, which is an event too.</summary>
public sealed class CommandTests : IDisposable
{
    private readonly DaytonaSandbox _sandbox = new();
    private readonly Receiver _receiver = new();

    public CommandTests()
    {
        _sandbox.SendTo(_receiver);
        _sandbox["DAYTONA_SERVER_URL"] = "http://127.0.0.1:1";
    }

    /// <summary><c>DO_NOT_TRACK</c>, the variable, the recorded answer, and who decides.</summary>
    public static TheoryData<string?, string?, string?, string> Switches
    {
        get
        {
            var all = new TheoryData<string?, string?, string?, string>();
            foreach (string? doNotTrack in (string?[])[null, "1"])
            {
                foreach (string? variable in (string?[])[null, "true", "false", "1", "nonsense"])
                {
                    foreach (string? recorded in (string?[])[null, "enable", "disable"])
                    {
                        string decided = doNotTrack is not null ? "off by do-not-track"
                            : variable is "true" or "1" ? "on by switch"
                            : variable is not null ? "off by switch"
                            : recorded is null ? "notice-pending by notice" : recorded == "enable" ? "on by recorded" : "off by recorded";
                        all.Add(doNotTrack, variable, recorded, decided);
                    }
                }
            }

            return all;
        }
    }

    [Theory]
    [MemberData(nameof(Switches))]
    public async Task Each_combination_of_switches_is_decided_by_the_first_that_speaks(string? doNotTrack, string? variable, string? recorded, string decided)
    {
        if (recorded is not null)
            await _sandbox.RunAsync("telemetry", recorded);
        _sandbox["DO_NOT_TRACK"] = doNotTrack;
        _sandbox[DaytonaSandbox.Switch] = variable;
        JsonElement status = JsonElement.Parse((await _sandbox.RunAsync("telemetry", "status", "--json")).Output);
        Assert.Equal(decided, $"{status.GetProperty("telemetry")} by {status.GetProperty("source")}");
    }

    [Fact]
    public async Task Disable_lasts_and_enable_undoes_it()
    {
        _sandbox[DaytonaSandbox.Debug] = "1";
        RunResult disable = await _sandbox.RunAsync("telemetry", "disable");
        Assert.Equal((0, ""), (disable.ExitCode, disable.Error));
        await _sandbox.RunAsync("stop", "shop");
        Assert.Equal(0, _receiver.Connections);

        await _sandbox.RunAsync("telemetry", "enable");
        await _sandbox.RunAsync("stop", "shop");
        Assert.Equal("stop", DaytonaSandbox.EventsOf(await _receiver.NextAsync())[0].GetProperty("properties").GetProperty("command").GetString());
    }

    [Fact]
    public async Task It_is_on_once_a_notice_was_shown()
    {
        _sandbox[DaytonaSandbox.Debug] = "1";
        RunResult first = await _sandbox.RunAsync("stop", "shop");
        Assert.StartsWith("daytona reports how it is used", first.Error, StringComparison.Ordinal);
        Assert.Equal(0, _receiver.Connections);
        await _sandbox.RunAsync("stop", "shop");
        await _receiver.NextAsync();
    }

    [Theory]
    [InlineData("--token=ghp_acme")]
    [InlineData("--env=SECRET=acme")]
    [InlineData("acme-typo")]
    [InlineData("create acme --name acme", "create")]
    public async Task What_somebody_typed_is_never_sent(string typed, string command = "other")
    {
        _sandbox.SendNow(_receiver);
        RunResult run = await _sandbox.RunAsync(typed.Split(' '));
        Assert.NotEqual(0, run.ExitCode);
        ReceivedRequest request = await _receiver.NextAsync();
        Assert.DoesNotContain("acme", System.Text.Encoding.UTF8.GetString(request.Body), StringComparison.Ordinal);
        Assert.Equal(command, DaytonaSandbox.EventsOf(request)[0].GetProperty("properties").GetProperty("command").GetString());
    }

    [Fact]
    public async Task The_trace_level_shows_the_queue_on_stderr()
    {
        _sandbox[DaytonaSandbox.Switch] = "true";
        RunResult quiet = await _sandbox.RunAsync("stop", "shop");
        _sandbox["LOG_LEVEL"] = "trace";
        RunResult traced = await _sandbox.RunAsync("stop", "shop");
        Assert.Equal((quiet.ExitCode, quiet.Output), (traced.ExitCode, traced.Output));
        Assert.DoesNotContain("telemetry:", quiet.Error, StringComparison.Ordinal);
        Assert.Contains("cli_cmd_end", traced.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(ReceiverAnswer.Nothing)]
    [InlineData(ReceiverAnswer.ServerError)]
    internal async Task A_receiver_that_hangs_or_fails_changes_neither_exit_code_nor_output(ReceiverAnswer answer)
    {
        using var receiver = new Receiver(answer);
        _sandbox.SendTo(receiver);
        _sandbox[DaytonaSandbox.Switch] = "false";
        RunResult[] off = [await _sandbox.RunAsync("stop", "shop"), await _sandbox.RunAsync("--help")];
        _sandbox[DaytonaSandbox.Switch] = "true";
        RunResult[] on = [await _sandbox.RunAsync("stop", "shop"), await _sandbox.RunAsync("--help")];
        Assert.Equal(off, on);
        Assert.Equal([1, 0], on.Select(run => run.ExitCode));
    }

    [Fact]
    public async Task Without_another_host_events_go_to_PostHog_in_the_EU()
    {
        _sandbox["DAYTONA_TELEMETRY_ENDPOINT"] = null;
        RunResult on = await _sandbox.RunAsync("telemetry", "enable");
        Assert.StartsWith("Telemetry is on. Sent to https://eu.i.posthog.com", on.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_run_that_nobody_watches_opens_no_connection_for_its_own_event()
    {
        _sandbox[DaytonaSandbox.Switch] = "true";
        await _sandbox.RunAsync("stop", "shop");
        Assert.Single(_sandbox.SpoolFiles);
        Assert.Equal(0, _receiver.Connections);
    }

    [Fact]
    public async Task A_home_that_cannot_be_written_changes_nothing()
    {
        _sandbox[DaytonaSandbox.Switch] = "false";
        RunResult off = await _sandbox.RunAsync("stop", "shop");
        _sandbox.Write("blocked", "");
        _sandbox["XDG_STATE_HOME"] = Path.Join(_sandbox.Project, "blocked");
        _sandbox[DaytonaSandbox.Switch] = "true";
        Assert.Equal(off, await _sandbox.RunAsync("stop", "shop"));
        Assert.Empty(_sandbox.HomeEntries);
    }

    [Fact]
    public async Task Without_a_key_in_the_build_nothing_is_stored_or_sent()
    {
        _sandbox[DaytonaSandbox.Key] = null;
        _sandbox[DaytonaSandbox.Switch] = "true";
        await _sandbox.RunAsync("stop", "shop");
        Assert.Empty(_sandbox.TelemetryFiles);
        Assert.Equal(0, _receiver.Connections);
    }

    [Fact]
    public async Task Off_makes_no_id_no_file_and_no_connection()
    {
        _sandbox[DaytonaSandbox.Switch] = "false";
        await _sandbox.RunAsync("stop", "shop");
        await _sandbox.RunAsync("telemetry", "status");
        Assert.Empty(_sandbox.HomeEntries);
        Assert.Equal(0, _receiver.Connections);
    }

    public void Dispose()
    {
        _receiver.Dispose();
        _sandbox.Dispose();
    }
}
