using Samples.Tests.Harness;

namespace Samples.Tests.Dashdown;

/// <summary>Off, in every way that the page and the build give: nothing is shown, made, kept or sent.</summary>
public sealed class OffTests : IDisposable
{
    private readonly DashdownSandbox _sandbox = new();
    private readonly Receiver _receiver = new(path: "/i/v0/e/");

    public OffTests() => _sandbox.SendAtOnceTo(_receiver);

    [Fact]
    public async Task A_build_without_a_key_sends_nothing_and_says_so()
    {
        _sandbox["DASHDOWN_TELEMETRY_KEY"] = null;
        RunResult run = await _sandbox.ShowNoticeAsync();
        Assert.Equal((0, ""), (run.ExitCode, run.Error));
        Assert.Contains("no key", (await _sandbox.RunAsync("telemetry", "status")).Output, StringComparison.Ordinal);
        ExpectNothing();
    }

    [Fact]
    public async Task Do_not_track_shows_no_notice_makes_no_id_and_does_not_use_the_notice_up()
    {
        _sandbox["DO_NOT_TRACK"] = "1";
        Assert.Equal("", (await _sandbox.ShowNoticeAsync()).Error);
        ExpectNothing();
        _sandbox["DO_NOT_TRACK"] = null;
        Assert.StartsWith("dashdown reports how it is used", (await _sandbox.ShowNoticeAsync()).Error, StringComparison.Ordinal);
        Assert.Equal(0, _receiver.Connections);
    }

    [Fact]
    public async Task After_off_no_notice_is_shown_nothing_is_sent_and_on_brings_it_back()
    {
        Assert.StartsWith("Telemetry is off.", (await _sandbox.RunAsync("telemetry", "off")).Output, StringComparison.Ordinal);
        Assert.Equal("", (await _sandbox.ShowNoticeAsync()).Error);
        Assert.Equal(0, _receiver.Connections);
        Assert.StartsWith("Telemetry is on.", (await _sandbox.RunAsync("telemetry", "on")).Output, StringComparison.Ordinal);
        await _sandbox.RunAsync("build", ".");
        await _receiver.NextAsync();
    }

    [Fact]
    public async Task In_continuous_integration_no_installation_is_counted()
    {
        _sandbox["CI"] = "true";
        Assert.Equal("", (await _sandbox.ShowNoticeAsync()).Error);
        ExpectNothing();
    }

    [Fact]
    public async Task An_off_that_cannot_be_stored_is_a_failure()
    {
        string blocked = Path.Join(_sandbox.Project, "blocked");
        _sandbox.Write("blocked", "");
        _sandbox["XDG_STATE_HOME"] = blocked;
        RunResult off = await _sandbox.RunAsync("telemetry", "off");
        Assert.Equal(1, off.ExitCode);
        Assert.Contains("could NOT be switched off", off.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("consent no")]
    [InlineData("[]")]
    [InlineData("{\"enabled\": false")]
    public async Task A_state_that_is_damaged_stays_off_and_status_says_so(string state)
    {
        await _sandbox.RunAsync("telemetry", "off");
        File.WriteAllText(_sandbox.StateFile, state);
        await _sandbox.RunAsync("build", ".");
        Assert.Equal(0, _receiver.Connections);
        RunResult status = await _sandbox.RunAsync("telemetry", "status");
        Assert.Equal(0, status.ExitCode);
        Assert.StartsWith("telemetry: off. ", status.Output, StringComparison.Ordinal);
        Assert.Equal(state, File.ReadAllText(_sandbox.StateFile));
    }

    [Fact]
    public async Task Without_another_host_events_go_to_the_EU()
    {
        _sandbox["DASHDOWN_TELEMETRY_HOST"] = null;
        RunResult on = await _sandbox.RunAsync("telemetry", "on");
        Assert.StartsWith("Telemetry is on. Sent to https://eu.i.posthog.com/i/v0/e/", on.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_receiver_without_encryption_is_refused()
    {
        await _sandbox.RunAsync("telemetry", "on");
        _sandbox["DASHDOWN_TELEMETRY_HOST"] = "http://collector.example";
        Assert.Contains("telemetry: off. ", (await _sandbox.RunAsync("telemetry", "status")).Output, StringComparison.Ordinal);
    }

    public void Dispose()
    {
        _receiver.Dispose();
        _sandbox.Dispose();
    }

    private void ExpectNothing()
    {
        Assert.Empty(_sandbox.HomeEntries);
        Assert.Equal(0, _receiver.Connections);
    }
}
