using System.Text.Json;
using Samples.Tests.Harness;
using Tool.Tests.Harness;

namespace Tool.Tests.Commands;

/// <summary>Real programs under <c>plainsight verify-off</c>.</summary>
public sealed class VerifyOffTests : IDisposable
{
    private const string Shell = "/bin/sh";

    private readonly ObservedHome _home = new();

    public VerifyOffTests() => Assert.SkipUnless(File.Exists(Shell), "needs a shell");

    [Fact]
    public async Task A_program_that_does_nothing_leaves_nothing()
    {
        NeedsStrace();
        ToolRun run = await _home.RunAsync("", "--", Shell, "-c", ":");
        Assert.Equal((0, ""), (run.ExitCode, run.Output));
        Assert.EndsWith("files       none\nsockets     none\nchildren    none\n\nnothing seen\n", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_file_in_home_is_seen_and_one_in_the_working_directory_is_listed()
    {
        NeedsStrace();
        ToolRun run = await _home.RunAsync("", "--", Shell, "-c", "echo > $HOME/x; echo > y");
        Assert.Equal(1, run.ExitCode);
        Assert.Contains($"\nfiles       written    {_home.Home}/x\n", run.Error, StringComparison.Ordinal);
        Assert.Contains($"\n    written    {_home.Project}/y\n", run.Error, StringComparison.Ordinal);
        Assert.EndsWith("\nseen: files 1, sockets 0, children 0\n", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_file_that_is_deleted_again_is_seen_and_so_is_a_child()
    {
        NeedsStrace();
        ToolRun run = await _home.RunAsync("", "--", Shell, "-c", "(echo > $HOME/x); rm $HOME/x; exit 0");
        Assert.Equal(1, run.ExitCode);
        Assert.Contains($"deleted    {_home.Home}/x\n", run.Error, StringComparison.Ordinal);
        Assert.Matches(@"\nchildren    started    \S*/rm\n            started    a copy of /", run.Error);
    }

    [Fact]
    public async Task A_connection_is_seen_with_its_address_whoever_answers()
    {
        NeedsStrace();
        Assert.SkipUnless(File.Exists("/bin/bash"), "needs bash, which connects without another program");
        using var receiver = new Receiver();
        string address = new Uri(receiver.Url).Authority;
        ToolRun run = await _home.RunAsync("", "--", "/bin/bash", "-c", $"exec 3<>/dev/tcp/{address.Replace(':', '/')}");
        Assert.Equal(1, run.ExitCode);
        Assert.Contains($"\nsockets     connected  AF_INET {address}\nchildren    none\n", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Telemetry_is_switched_off_for_the_program_unless_it_is_to_stay()
    {
        _home["DOCGLOW_TELEMETRY"] = "1";
        string[] program = ["--", Shell, "-c", "echo $DO_NOT_TRACK,$DOCGLOW_NO_TELEMETRY,$DOCGLOW_TELEMETRY"];
        string schema = Repository.PathOf("samples/Docglow/telemetry.schema.json");
        Assert.Equal("1,,1\n", (await _home.RunAsync("", program)).Output);
        Assert.Equal("1,1,0\n", (await _home.RunAsync("", ["--schema", schema, .. program])).Output);
        Assert.Equal(",,1\n", (await _home.RunAsync("", ["--as-is", .. program])).Output);
    }

    [Fact]
    public async Task Its_streams_pass_through_and_its_exit_code_stands_in_the_report()
    {
        ToolRun run = await _home.RunAsync("hello\n", "--json", "--report", "report.json", "--", Shell, "-c", "read line; echo got $line; echo oops >&2; exit 5");
        Assert.Equal(new ToolRun(0, "got hello\n", "oops\n"), run);
        using JsonDocument report = Report();
        Assert.Equal(5, report.RootElement.GetProperty("exit-code").GetInt32());
        Assert.Equal("off", report.RootElement.GetProperty("telemetry").GetString());
    }

    [Fact]
    public async Task Calls_that_failed_are_in_the_JSON_and_do_not_count()
    {
        NeedsStrace();
        ToolRun run = await _home.RunAsync("", "--json", "--report", "report.json", "--", Shell, "-c", "exec mkdir $HOME/none/x");
        Assert.Equal(0, run.ExitCode);
        using JsonDocument report = Report();
        Assert.Contains(report.RootElement.GetProperty("failed").EnumerateArray(), failed =>
            failed.GetProperty("target").GetString() == _home.Home + "/none/x" && failed.GetProperty("error").GetString() == "ENOENT");
        Assert.Empty(report.RootElement.GetProperty("seen").EnumerateArray());
    }

    [Fact]
    public async Task A_program_that_is_killed_is_reported_too()
    {
        ToolRun run = await _home.RunAsync("", "--", Shell, "-c", "kill -9 $$");
        Assert.Contains("\nended with  137\n", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Another_home_is_the_one_that_is_watched()
    {
        Directory.CreateDirectory(_home.PathOf("fresh"));
        ToolRun run = await _home.RunAsync("", "--home", _home.PathOf("fresh"), "--", Shell, "-c", "echo > $HOME/x");
        Assert.Equal(1, run.ExitCode);
        Assert.Contains($"watched     HOME {_home.PathOf("fresh")}\n", run.Error, StringComparison.Ordinal);
        Assert.True(File.Exists(_home.PathOf("fresh/x")));
    }

    [Fact]
    public async Task Without_strace_snapshots_see_files_and_say_what_they_do_not_see()
    {
        _home.HideStrace();
        ToolRun run = await _home.RunAsync("", "--", Shell, "-c", "echo > $HOME/x; echo > y");
        Assert.Equal(1, run.ExitCode);
        Assert.Contains("\nseen by     snapshots, because strace ", run.Error, StringComparison.Ordinal);
        Assert.Contains($"\nfiles       created    {_home.Home}/x\nsockets     not observed\nchildren    not observed\n", run.Error, StringComparison.Ordinal);
        Assert.EndsWith("\n\nseen: files 1; whether it opened sockets or started children is not known\n", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Snapshots_do_not_pass_a_socket_and_a_child_for_nothing()
    {
        _home.HideStrace();
        Assert.SkipUnless(File.Exists("/bin/bash"), "needs bash, which connects without another program");
        using var receiver = new Receiver();
        string address = new Uri(receiver.Url).Authority.Replace(':', '/');
        ToolRun run = await _home.RunAsync("", "--", "/bin/bash", "-c", $"(exec 3<>/dev/tcp/{address}); exit 0");
        Assert.Equal((0, 1), (run.ExitCode, receiver.Connections));
        Assert.EndsWith("files       none\nsockets     not observed\nchildren    not observed\n\nno file was left; whether it opened sockets or started children is not known\n", run.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("echo > $HOME/.x/y", "created    {0}/.x/y")]
    [InlineData("echo more >> $HOME/.x/old", "written    {0}/.x/old")]
    [InlineData("rm $HOME/.x/old", "deleted    {0}/.x/old")]
    [InlineData("mkdir $HOME/.y", "created    {0}/.y")]
    [InlineData("ln -s old $HOME/.x/link", "created    {0}/.x/link")]
    [InlineData("mkfifo $HOME/.x/pipe", "created    {0}/.x/pipe")]
    [InlineData("mv $HOME/.x/old $HOME/.x/new", "created    {0}/.x/new")]
    [InlineData("mkdir -p $XDG_STATE_HOME/app; echo > $XDG_STATE_HOME/app/state", "created    {1}/app/state")]
    [InlineData("echo > $TMPDIR/left", "created    {2}/left")]
    public async Task Snapshots_see_whatever_is_left(string script, string seen)
    {
        _home.HideStrace();
        _home["XDG_STATE_HOME"] = _home.PathOf("state");
        Directory.CreateDirectory(_home.PathOf("home/.x"));
        await File.WriteAllTextAsync(_home.PathOf("home/.x/old"), "old", TestContext.Current.CancellationToken);
        ToolRun run = await _home.RunAsync("", "--", Shell, "-c", "PATH=/usr/bin:/bin; " + script);
        Assert.Equal(1, run.ExitCode);
        Assert.Contains(string.Format(System.Globalization.CultureInfo.InvariantCulture, seen, _home.Home, _home.PathOf("state"), _home.PathOf("tmp")) + "\n", run.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("there is no such program", "--", "no-such-program")]
    [InlineData("could not be started", "--", "./not-a-program")]
    [InlineData("Put -- before the program", "/bin/sh", "-c", ":")]
    [InlineData("Required argument missing", "--")]
    [InlineData("Ask for one of", "--as-is", "--schema", "x.json", "--", "true")]
    [InlineData("there is no such folder", "--home", "none", "--", "true")]
    [InlineData("there is no such file", "--schema", "none.json", "--", "true")]
    [InlineData("can't be written", "--report", "none/report.txt", "--", "true")]
    public async Task Wrong_use_and_a_program_that_cannot_be_started_end_with_2(string message, params string[] arguments)
    {
        string broken = Path.Join(_home.Project, "not-a-program");
        await File.WriteAllTextAsync(broken, "\u0001", TestContext.Current.CancellationToken);
        if (!OperatingSystem.IsWindows())
        {
            File.SetUnixFileMode(broken, UnixFileMode.UserRead | UnixFileMode.UserExecute);
        }

        ToolRun run = await _home.RunAsync("", arguments);
        Assert.Equal((2, ""), (run.ExitCode, run.Output));
        Assert.Contains(message, run.Error, StringComparison.Ordinal);
    }

    public void Dispose() => _home.Dispose();

    private JsonDocument Report() => JsonDocument.Parse(File.ReadAllText(Path.Join(_home.Project, "report.json")));

    private void NeedsStrace() => Assert.SkipUnless(_home.NoStrace.Length == 0, _home.NoStrace);
}
