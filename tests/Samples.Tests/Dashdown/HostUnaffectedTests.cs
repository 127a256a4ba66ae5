using Samples.Tests.Harness;

namespace Samples.Tests.Dashdown;

/// <summary>The page: telemetry "can never slow down or break a dashdown command".</summary>
public sealed class HostUnaffectedTests : IDisposable
{
    private readonly DashdownSandbox _sandbox = new();

    [Theory]
    [InlineData(ReceiverAnswer.Nothing)]
    [InlineData(ReceiverAnswer.ServerError)]
    internal async Task Exit_code_and_output_are_those_of_a_run_without_telemetry(ReceiverAnswer answer)
    {
        string[][] commands = [["build", "."], ["build", "nowhere"], ["bogus"]];
        _sandbox["DO_NOT_TRACK"] = "1";
        var off = new List<RunResult>();
        foreach (string[] args in commands)
            off.Add(await _sandbox.RunAsync(args));

        using var receiver = new Receiver(answer, "/i/v0/e/");
        _sandbox.SendTo(receiver);
        _sandbox["DO_NOT_TRACK"] = null;
        await _sandbox.RunAsync("telemetry", "on");
        var on = new List<RunResult>();
        foreach (string[] args in commands)
            on.Add(await _sandbox.RunAsync(args));

        Assert.Equal(off, on);
        Assert.Equal([0, 1, 1], on.Select(run => run.ExitCode));
    }

    [Fact]
    public async Task A_home_that_cannot_be_written_changes_nothing()
    {
        _sandbox["DO_NOT_TRACK"] = "1";
        RunResult off = await _sandbox.RunAsync("build", ".");
        _sandbox["DO_NOT_TRACK"] = null;
        _sandbox["DASHDOWN_TELEMETRY"] = "1";
        _sandbox["XDG_STATE_HOME"] = Path.Join(_sandbox.Project, "dashdown.yaml");
        Assert.Equal(off, await _sandbox.RunAsync("build", "."));
        Assert.Empty(_sandbox.HomeEntries);
    }

    // The real tool lost every event of a run that ended at once, and counted it as sent for a day.
    [Fact]
    public async Task A_run_that_fails_at_once_loses_no_event()
    {
        await _sandbox.RunAsync("telemetry", "on");
        Assert.Equal(1, (await _sandbox.RunAsync("build", "nowhere")).ExitCode);
        Assert.Single(_sandbox.SpoolFiles);
    }

    [Fact]
    public async Task A_run_that_nobody_watches_opens_no_connection_for_its_own_event()
    {
        using var receiver = new Receiver(path: "/i/v0/e/");
        _sandbox.SendTo(receiver);
        await _sandbox.RunAsync("telemetry", "on");
        await _sandbox.RunAsync("build", ".");
        Assert.Single(_sandbox.SpoolFiles);
        Assert.Equal(0, receiver.Connections);
    }

    [Fact]
    public async Task The_same_event_goes_out_once_a_day()
    {
        using var receiver = new Receiver(path: "/i/v0/e/");
        _sandbox.SendAtOnceTo(receiver);
        await _sandbox.RunAsync("telemetry", "on");
        await _sandbox.RunAsync("build", ".");
        await receiver.NextAsync();
        Assert.Equal(0, (await _sandbox.RunAsync("build", ".")).ExitCode);
        Assert.Equal(1, receiver.Connections);
        Assert.Empty(_sandbox.SpoolFiles);
    }

    public void Dispose() => _sandbox.Dispose();
}
