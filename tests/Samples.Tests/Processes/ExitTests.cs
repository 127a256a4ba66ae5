using System.Diagnostics;
using System.Net.Sockets;
using Samples.Tests.Harness;

namespace Samples.Tests.Processes;

/// <summary>Whole processes against receivers that fail: the host does not notice, and what it recorded arrives later.</summary>
public sealed class ExitTests : IDisposable
{
    private readonly ProcessSandbox _sandbox = new();

    public void Dispose() => _sandbox.Dispose();

    [Theory]
    [InlineData("healthy")]
    [InlineData("refuses")]
    [InlineData("500")]
    [InlineData("redirects")]
    [InlineData("never answers")]
    [InlineData("drops the SYN")]
    public async Task Exit_is_the_same_and_every_event_arrives_once_the_receiver_is_back(string kind)
    {
        _sandbox["KILL_TELEMETRY"] = "0";
        RunResult off = await _sandbox.RunAsync("once", "Json");
        _sandbox["KILL_TELEMETRY"] = "1";
        var bodies = new List<string>();
        var recorded = new HashSet<string>();
        using FullBacklog? backlog = kind == "drops the SYN" ? new FullBacklog() : null;
        Receiver? failing = Failing(kind);
        using Socket port = backlog?.Listener ?? Receiver.Bound();
        _sandbox["KILL_ENDPOINT"] = failing?.Url ?? Receiver.UrlOf(port);
        for (int i = 0; i < 3; i++)
        {
            Assert.Equal(off, await _sandbox.RunAsync("once", "Json"));
            recorded.UnionWith(_sandbox.WaitingIds);
            _sandbox.ForgetSchedule();
        }

        bodies.AddRange(failing is null ? [] : Bodies(failing));
        using Receiver receiver = failing ?? new Receiver(port);
        receiver.Answer = ReceiverAnswer.NoContent;
        Assert.Equal(off, await _sandbox.RunAsync("once", "Json", "flush"));

        string[] arrived = Bodies(receiver);
        Assert.Empty(_sandbox.WaitingIds);
        string[] ids = [.. arrived.Select(Id)];
        Assert.Equal(ids.Distinct(), ids);
        Assert.Superset(recorded, ids.Concat(kind == "healthy" ? bodies.Select(Id) : []).ToHashSet());
        foreach (IGrouping<string, string> tries in bodies.Concat(arrived).GroupBy(Id))
        {
            Assert.Single(tries.Distinct());
        }
    }

    [Fact]
    public async Task Two_hundred_events_of_the_first_moment_are_all_on_the_disk()
    {
        using var backlog = new FullBacklog();
        _sandbox["KILL_ENDPOINT"] = Receiver.UrlOf(backlog.Listener);

        RunResult run = await _sandbox.RunAsync("once", "Json", "burst");

        Assert.Equal(7, run.ExitCode);
        Assert.Equal(200, _sandbox.WaitingIds.Distinct().Count());
    }

    [Fact]
    public async Task Interrupt_during_a_send_ends_the_process_as_ever_and_keeps_the_event()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "there is no such signal");
        using var receiver = new Receiver(ReceiverAnswer.Nothing);
        _sandbox.SendTo(receiver);
        Process run = _sandbox.StartInterruptible("once", "Json", "flush");
        await receiver.NextAsync();

        await Sandbox.InterruptAsync(run);

        Assert.Equal(130, run.ExitCode);
        Assert.Single(_sandbox.WaitingIds);
    }

    [Fact]
    public async Task Copy_of_the_program_sends_what_a_short_run_leaves()
    {
        using var receiver = new Receiver();
        _sandbox.SendTo(receiver);

        RunResult run = await _sandbox.RunAsync("once", "Json", "child");

        Assert.Equal((7, "recorded 1", ""), (run.ExitCode, run.Output.Trim(), run.Error));
        ReceivedRequest sent = await receiver.NextAsync();
        Assert.Equal("written", sent.Json.GetProperty("event").GetString());
        Assert.Null(receiver.Taken());
    }

    [Fact]
    public async Task Kills_at_random_moments_lose_nothing_that_was_recorded_before()
    {
        using Process run = Process.Start(new ProcessStartInfo(SampleProgram.Dotnet, ["exec", new SampleProgram("Kill").Library, "10"]) { RedirectStandardOutput = true })!;
        string output = await run.StandardOutput.ReadToEndAsync();
        await run.WaitForExitAsync();
        Assert.True(run.ExitCode == 0, output);
    }

    private static Receiver? Failing(string kind) => kind switch
    {
        "healthy" => new Receiver(),
        "500" => new Receiver(ReceiverAnswer.ServerError),
        "redirects" => new Receiver(ReceiverAnswer.Redirect),
        "never answers" => new Receiver(ReceiverAnswer.Nothing),
        _ => null,
    };

    private static string[] Bodies(Receiver receiver)
    {
        var bodies = new List<string>();
        while (receiver.Taken() is { } request)
        {
            bodies.Add(System.Text.Encoding.UTF8.GetString(request.Body));
        }

        return [.. bodies];
    }

    private static string Id(string body) => body.Split("\"id\":\"")[1].Split('"')[0];
}
