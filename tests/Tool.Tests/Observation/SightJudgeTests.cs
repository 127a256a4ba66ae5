using Plainsight.Tool.Observation;

namespace Tool.Tests.Observation;

/// <summary>What counts.</summary>
public sealed class SightJudgeTests
{
    private static readonly SightJudge Judge = new(
        new WatchedDirectories([new("HOME", "/home/ada"), new("XDG_STATE_HOME", "/home/ada/work/state"), new("TMPDIR", "/tmp")]), "/home/ada/work");

    // One for each row of the table, so that a row without one is found.
    private static readonly Sight[] Noise =
    [
        Unix(SightAction.Bound, "/tmp/dotnet-diagnostic-28629-1766161-socket"),
        OfFile(SightAction.Deleted, "/tmp/dotnet-diagnostic-28629-1766161-socket"),
        OfFile(SightAction.Created, "/tmp/clr-debug-pipe-28629-1766161-in"),
        OfFile(SightAction.Written, "/tmp/.dotnet/shm/session1/lock"),
        OfFile(SightAction.Created, "/home/ada/.dotnet/10.0.401.dotnetFirstUseSentinel"),
        OfFile(SightAction.Created, "/home/ada/.nuget"),
        OfFile(SightAction.Written, "/home/ada/.nuget/NuGet/NuGet.Config"),
        OfFile(SightAction.Created, "/tmp/NuGetScratch/lock/1"),
        OfFile(SightAction.Written, "/proc/12/task/13/comm"),
        Unix(SightAction.Opened, "") with { Family = "AF_NETLINK" },
        Unix(SightAction.Opened, ""),
        Unix(SightAction.Connected, "/var/run/nscd/socket"),
    ];

    [Theory]
    [InlineData("/home/ada/.app")]
    [InlineData("/home/ada")]
    [InlineData("/home/ada/workshop")]
    [InlineData("/home/ada/work/state/app/telemetry")]
    [InlineData("/tmp/x")]
    [InlineData("/home/ada/.dotnet/10.0.100_MachineId.dotnetUserLevelCache")]
    [InlineData("/home/ada/.dotnet/TelemetryStorageService/1.trn")]
    [InlineData("/tmp/dotnet-diagnostic-12-34-socket")]
    [InlineData("/tmp/clr-debug-pipe-12-34-in/x")]
    public void Files_in_home_and_state_directories_count(string path) => Assert.Equal("", Judge.Reason(new Sight(SightKind.File, SightAction.Written, path)));

    [Theory]
    [InlineData("/home/ada/work/site/index.html", SightJudge.Inside)]
    [InlineData("/var/lib/app", SightJudge.Outside)]
    [InlineData("/home/adam/x", SightJudge.Outside)]
    public void Files_of_the_work_and_files_elsewhere_do_not(string path, string reason) => Assert.Equal(reason, Judge.Reason(new Sight(SightKind.File, SightAction.Written, path)));

    [Fact]
    public void A_program_that_runs_in_home_itself_may_write_nothing_there()
    {
        var judge = new SightJudge(new WatchedDirectories([new("HOME", "/home/ada")]), "/home/ada");
        Assert.Equal("", judge.Reason(new Sight(SightKind.File, SightAction.Written, "/home/ada/x")));
    }

    [Theory]
    [InlineData("AF_INET", "127.0.0.1:80")]
    [InlineData("AF_UNIX", "/run/dbus/system_bus_socket")]
    [InlineData("AF_UNIX", "/tmp/dotnet-diagnostic-12-34-socket")]
    [InlineData("io_uring", "")]
    public void Connections_count(string family, string target) =>
        Assert.Equal("", Judge.Reason(new Sight(SightKind.Socket, SightAction.Connected, target) { Family = family }));

    [Fact]
    public void Sockets_of_a_network_count_unused_as_well_and_so_do_children()
    {
        Assert.Equal("", Judge.Reason(new Sight(SightKind.Socket, SightAction.Opened, "") { Family = "AF_INET6" }));
        Assert.Equal("", Judge.Reason(new Sight(SightKind.Child, SightAction.Started, "/usr/bin/git")));
    }

    [Fact]
    public void What_every_program_does_has_a_reason_of_the_table() => Assert.All(Noise, sight =>
        Assert.Contains(Judge.Reason(sight), ExpectedNoise.Rows.Select(row => row.Reason)));

    [Fact]
    public void Every_row_of_the_table_is_tested()
    {
        WatchedDirectories watched = new([new("HOME", "/home/ada"), new("TMPDIR", "/tmp")]);
        Assert.All(ExpectedNoise.Rows, row => Assert.Contains(Noise, sight =>
            row.Matches(sight, watched.NamesOf(sight.Target).Append(sight.Target).Select(name => (sight.Family + " " + name).Trim()))));
    }

    [Fact]
    public void The_verdict_counts_repeats_and_keeps_failures_apart()
    {
        var seen = new Sight(SightKind.Socket, SightAction.Connected, "127.0.0.1:80") { Family = "AF_INET" };
        var failed = new Sight(SightKind.File, SightAction.Written, "/home/ada/x") { Error = "EACCES" };
        var noise = new Sight(SightKind.File, SightAction.Written, "/dev/null");
        var verdict = Verdict.Of([seen, failed, noise, seen], Judge);
        Assert.Equal(new SightGroup(seen, 2, ""), Assert.Single(verdict.Seen));
        Assert.Equal(new SightGroup(failed, 1, ""), Assert.Single(verdict.Failed));
        Assert.Equal(noise, Assert.Single(verdict.NotCounted).Sight);
    }

    private static Sight OfFile(SightAction action, string path) => new(SightKind.File, action, path);

    private static Sight Unix(SightAction action, string path) => new(SightKind.Socket, action, path) { Family = "AF_UNIX" };
}
