using System.Text;
using System.Text.Json;
using Samples.Tests.Harness;

namespace Samples.Tests.Processes;

/// <summary>Whole processes on a disk that is full, or may only be read: the host does not notice, what can be sent is sent once, and <c>status</c> tells the rest.</summary>
public sealed class DiskFaultTests : IDisposable
{
    private readonly ProcessSandbox _sandbox = new();
    private readonly Receiver _receiver = new();

    public DiskFaultTests() => _sandbox.SendTo(_receiver);

    public void Dispose()
    {
        _receiver.Dispose();
        _sandbox.Dispose();
    }

    [Theory]
    [InlineData("size=8k")]
    [InlineData("size=16k")]
    [InlineData("size=24k")]
    [InlineData("size=32k")]
    [InlineData("size=40k")]
    [InlineData("size=48k")]
    [InlineData("ro")]
    public async Task Every_event_of_a_run_that_sends_arrives_once(string disk)
    {
        RunResult run = await _sandbox.RunOnDiskAsync(disk, "once Json burst flush");

        Assert.Equal((7, "recorded 200", ""), (run.ExitCode, run.Output.Trim(), run.Error));
        string[] ids = Ids();
        Assert.Equal(200, ids.Length);
        Assert.Equal(200, ids.Distinct().Count());
    }

    [Fact]
    public async Task Full_disk_costs_a_short_run_its_events_and_status_says_so()
    {
        RunResult run = await _sandbox.RunOnDiskAsync("size=24k", "once Json burst", "telemetry status", "telemetry status --json");

        Assert.Equal((0, ""), (run.ExitCode, run.Error));
        Assert.Contains("Problem     the disk of ", run.Output, StringComparison.Ordinal);
        Assert.Contains(" is full: events stay in memory, and what is not sent at once is lost\n", run.Output, StringComparison.Ordinal);
        JsonElement status = JsonElement.Parse(run.Output[run.Output.LastIndexOf("\n{\n", StringComparison.Ordinal)..]);
        Assert.NotEmpty(status.GetProperty("problems").EnumerateArray());

        // The very first events may be written before the others fill what room there is.
        int waiting = status.GetProperty("waiting").GetInt32();
        Assert.InRange(waiting, 0, 100);
        Assert.Equal(200 - waiting, status.GetProperty("lost").GetProperty("no_room").GetInt32());
        Assert.Contains(FormattableString.Invariant($"Lost        {200 - waiting} events since "), run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Read_only_disk_is_named_by_status_and_fails_an_answer_honestly()
    {
        RunResult run = await _sandbox.RunOnDiskAsync("ro", "once Json", "telemetry status", "telemetry off");

        Assert.Equal(1, run.ExitCode);
        Assert.Contains(" is read-only: nothing is stored, and what is not sent at once is lost\n", run.Output, StringComparison.Ordinal);
        Assert.Contains("could NOT be switched off", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Root_on_behalf_of_somebody_stores_nothing_and_status_says_why()
    {
        Assert.SkipUnless(Environment.IsPrivilegedProcess && !OperatingSystem.IsWindows(), "only root acts for others");
        _sandbox["SUDO_UID"] = "1000";

        await ExpectOnlyMemoryAsync("Problem     root acts for somebody else (SUDO_UID), whose files are left alone");
    }

    [Theory]
    [InlineData("")]
    [InlineData("relative")]
    [InlineData("/")]
    public async Task Without_a_home_everything_stays_in_memory_and_status_says_so(string home)
    {
        _sandbox["HOME"] = home;
        _sandbox["XDG_STATE_HOME"] = null;

        await ExpectOnlyMemoryAsync("Problem     there is no home directory");
    }

    [Fact]
    public async Task Two_first_runs_at_the_same_time_make_one_id()
    {
        RunResult[] runs = await Task.WhenAll(_sandbox.RunAsync("once", "Json"), _sandbox.RunAsync("once", "Json"));
        RunResult last = await _sandbox.RunAsync("once", "Json", "flush");

        Assert.All(runs.Append(last), static run => Assert.Equal((7, ""), (run.ExitCode, run.Error)));
        string[] ids = [.. Bodies().Select(static body => body.Split("\"instance_id\":\"")[1].Split('"')[0])];
        Assert.Equal(3, ids.Length);
        Assert.Single(ids.Distinct());
    }

    private async Task ExpectOnlyMemoryAsync(string problem)
    {
        string[] before = _sandbox.Everything;

        RunResult run = await _sandbox.RunAsync("once", "Json", "flush");
        RunResult status = await _sandbox.RunAsync("telemetry", "status");

        Assert.Equal((7, "recorded 1", ""), (run.ExitCode, run.Output.Trim(), run.Error));
        Assert.Single(Ids());
        Assert.Contains(problem, status.Output, StringComparison.Ordinal);
        Assert.Equal(before, _sandbox.Everything);
    }

    private string[] Ids() => [.. Bodies().Select(static body => body.Split("\"id\":\"")[1].Split('"')[0])];

    private List<string> Bodies()
    {
        var bodies = new List<string>();
        while (_receiver.Taken() is { } request)
        {
            bodies.Add(Encoding.UTF8.GetString(request.Body));
        }

        return bodies;
    }
}
