namespace Samples.Tests.Dashdown;

/// <summary>On by default, and told before: the first run prints what goes out from then on, and sends nothing.</summary>
public sealed class NoticeTests(DashdownRuns runs) : IClassFixture<DashdownRuns>
{
    [Fact]
    public void The_first_run_says_what_is_sent_and_sends_nothing()
    {
        Assert.Equal(0, runs.First.ExitCode);
        Assert.StartsWith("dashdown reports how it is used", runs.First.Error, StringComparison.Ordinal);
        Assert.Equal(0, runs.ConnectionsOfTheFirst);
        Assert.Equal(["state"], runs.FilesOfTheFirst.Where(name => name is not ("state.lock" or ".gitignore" or "CACHEDIR.TAG")));
    }

    [Fact]
    public void The_notice_names_the_ways_out()
    {
        foreach (string way in (string[])["dashdown telemetry off", "DO_NOT_TRACK=1", "DASHDOWN_TELEMETRY=0", "dashdown telemetry show"])
            Assert.Contains(way, runs.First.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void The_second_run_sends_and_says_nothing_more_of_it()
    {
        Assert.DoesNotContain("reports how it is used", runs.Second.Error, StringComparison.Ordinal);
        Assert.Single(runs.Second.Error.Split('\n', StringSplitOptions.RemoveEmptyEntries));
        Assert.Equal("Rendered 3 pages to site\n", runs.Second.Output);
    }
}
