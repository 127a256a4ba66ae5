using Samples.Tests.Harness;

namespace Samples.Tests.Docglow;

/// <summary>The page: telemetry "can never make docglow generate … hang, or exit non-zero".</summary>
public sealed class HostUnaffectedTests : IDisposable
{
    private readonly DocglowSandbox _sandbox = new();

    [Theory]
    [InlineData(ReceiverAnswer.NoContent)]
    [InlineData(ReceiverAnswer.ServerError)]
    [InlineData(ReceiverAnswer.Redirect)]
    [InlineData(ReceiverAnswer.Nothing)]
    internal async Task Exit_code_and_output_are_those_of_a_run_without_telemetry(ReceiverAnswer answer)
    {
        string[][] commands = [["generate"], ["health", "--format", "json"], ["health", "--fail-under", "100"], ["generate", "--project-dir", "nowhere"]];
        var off = new List<RunResult>();
        foreach (string[] args in commands)
            off.Add(await _sandbox.RunAsync(args));

        using var receiver = new Receiver(answer);
        _sandbox.SendTo(receiver);
        _sandbox["DOCGLOW_TELEMETRY"] = "1";
        var on = new List<RunResult>();
        foreach (string[] args in commands)
            on.Add(await _sandbox.RunAsync(args));

        Assert.Equal(off, on);
        Assert.Equal([0, 0, 1, 1], on.Select(run => run.ExitCode));
    }

    [Fact]
    public async Task The_debug_variable_does_not_change_exit_code_or_stdout_when_the_receiver_hangs()
    {
        RunResult off = await _sandbox.RunAsync("health", "--fail-under", "100");
        using var receiver = new Receiver(ReceiverAnswer.Nothing);
        _sandbox.SendTo(receiver);
        _sandbox["DOCGLOW_TELEMETRY"] = "1";
        _sandbox["DOCGLOW_TELEMETRY_DEBUG"] = "1";
        RunResult on = await _sandbox.RunAsync("health", "--fail-under", "100");
        await receiver.NextAsync();
        Assert.Equal((off.ExitCode, off.Output), (on.ExitCode, on.Output));
    }

    [Fact]
    public async Task A_home_that_cannot_be_written_changes_nothing()
    {
        RunResult off = await _sandbox.RunAsync("health");
        string blocked = Path.Join(_sandbox.Home, "blocked");
        File.WriteAllText(blocked, "");
        _sandbox["XDG_STATE_HOME"] = blocked;
        _sandbox["DOCGLOW_TELEMETRY"] = "1";
        using var receiver = new Receiver();
        _sandbox.SendTo(receiver);
        Assert.Equal(off, await _sandbox.RunAsync("health"));
    }

    [Theory]
    [InlineData]
    [InlineData("bogus")]
    [InlineData("generate", "--watch")]
    [InlineData("health", "--format", "xml")]
    [InlineData("serve", "--port")]
    public async Task Arguments_that_make_no_sense_are_answered_with_the_usage(params string[] args)
    {
        RunResult run = await _sandbox.RunAsync(args);
        Assert.Equal(2, run.ExitCode);
        Assert.Equal("", run.Output);
        Assert.StartsWith("usage: docglow", run.Error, StringComparison.Ordinal);
    }

    public void Dispose() => _sandbox.Dispose();
}
