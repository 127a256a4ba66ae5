using System.Diagnostics;
using Plainsight.Disk;
using Plainsight.Facts;
using Plainsight.Spool;
using Plainsight.Tests.Fakes;

namespace Plainsight.Tests.Client;

/// <summary>Something else stands in the place of a file that telemetry keeps: nothing hangs, throws or is followed, no event is lost or sent twice, and <c>status</c> says so for as long as it stands there.</summary>
public sealed class ObstacleTests : IDisposable
{
    private static readonly string[] s_names =
    [
        "state", "state.lock", "state.tmp", "sched", "sched.tmp", "sent.log", "drain.lock",
        "limits", "limits.lock", "limits.tmp", "lost", "lost.lock", "lost.tmp", "child", "child.lock", "child.tmp", "spool",
    ];

    private readonly Sandbox _sandbox = new() { Definition = TestApp.Rare };
    private readonly FakeTransport _transport = new();

    public ObstacleTests() => _sandbox.Transport = _transport;

    public static TheoryData<string, string> Obstacles
    {
        get
        {
            TheoryData<string, string> all = [];
            foreach (string name in s_names)
            {
                foreach (string kind in (string[])["a link to a file", "a link to nothing", "a link to a directory", "a pipe", "a directory", "garbage"])
                {
                    all.Add(name, kind);
                }
            }

            return all;
        }
    }

    private string Victim => Path.Join(_sandbox.Home, "victim");

    private string VictimDirectory => Path.Join(_sandbox.Home, "victims");

    public void Dispose() => _sandbox.Dispose();

    [Theory]
    [MemberData(nameof(Obstacles))]
    public void What_stands_in_the_way_is_left_alone_and_named_and_no_event_is_lost_or_repeated(string name, string kind)
    {
        Assert.SkipUnless(OperatingSystem.IsLinux(), "links need a privilege elsewhere, and there are no pipes");
        _sandbox.RunWithoutSending(TestEvents.Build);
        _sandbox.RunWithoutSending(static client => client.Track(new Ping()));
        string path = Path.Join(_sandbox.Directory, name == "spool" ? SpoolFileName.New(_sandbox.Clock.GetUtcNow()) : name);
        File.Delete(path);
        Put(path, kind);
        bool isOff = name == "state";
        bool isHeld = isOff || (name == "drain.lock" && kind != "garbage");

        Run(static client =>
        {
            client.Track(new Daily());
            client.Track(new Ping());
        });

        Assert.Equal("untouched", File.ReadAllText(Victim));
        Assert.False(Path.Exists(Path.Join(_sandbox.Home, "nothing")));
        Assert.Empty(Directory.GetFileSystemEntries(VictimDirectory));
        Assert.Equal(isHeld ? 0 : 3, _transport.Bodies.Length);
        Assert.Equal(isOff ? 1 : isHeld ? 3 : 0, SpoolDirectory.Waiting(_sandbox.Directory).Count);
        if (isHeld || IsInTheWay(path))
        {
            Assert.Contains(path, Status(), StringComparison.Ordinal);
        }

        Remove(path);
        Run(static _ => { });
        Assert.Equal(isOff ? 1 : 3, _transport.Bodies.Distinct().Count());
        Assert.Equal(_transport.Bodies.Length, _transport.Bodies.Distinct().Count());
        Assert.DoesNotContain("Problem", Status(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(UnixFileMode.OtherRead | UnixFileMode.OtherWrite | UnixFileMode.OtherExecute | UnixFileMode.GroupRead | UnixFileMode.GroupWrite | UnixFileMode.GroupExecute)]
    [InlineData(UnixFileMode.OtherWrite)]
    [InlineData(UnixFileMode.GroupRead)]
    public void Directory_that_others_can_reach_is_not_used_and_named(UnixFileMode open)
    {
        if (OperatingSystem.IsWindows())
        {
            return;
        }

        _sandbox.RunWithoutSending(TestEvents.Build);
        _sandbox.RunWithoutSending(static client => client.Track(new Ping()));
        string[] before = Directory.GetFiles(_sandbox.Directory);
        UnixFileMode mode = File.GetUnixFileMode(_sandbox.Directory);
        File.SetUnixFileMode(_sandbox.Directory, mode | open);

        Run(static client => client.Track(new Ping()));

        Assert.Empty(_transport.Bodies);
        Assert.Equal(before, Directory.GetFiles(_sandbox.Directory));
        Assert.Contains($"Problem     {_sandbox.Directory} is open to other users: nothing in it is used\n", Status(), StringComparison.Ordinal);
        File.SetUnixFileMode(_sandbox.Directory, mode);
        Run(static _ => { });
        Assert.Single(_transport.Bodies);
    }

    [Theory]
    [InlineData("state.lock", "a link to a file")]
    [InlineData("state.lock", "a link to nothing")]
    [InlineData("state.lock", "a directory")]
    [InlineData("state.lock", "a pipe")]
    [InlineData("state.tmp", "a directory")]
    public void An_answer_that_cannot_be_stored_names_what_stands_in_the_way(string name, string kind)
    {
        Assert.SkipUnless(OperatingSystem.IsLinux(), "links need a privilege elsewhere, and there are no pipes");
        Assert.True(PrivateDirectory.TryCreate(_sandbox.Directory, out _));
        string path = Path.Join(_sandbox.Directory, name);
        Put(path, kind);

        Assert.False(_sandbox.State.TryUpdate(state => state.Refuse(_sandbox.State.Today), out string? failure));

        Assert.StartsWith(path + " is ", failure, StringComparison.Ordinal);
        Assert.False(Path.Exists(_sandbox.State.File));
        Assert.True(IsInTheWay(path));
    }

    // What is made anew each time replaces everything but a directory.
    private static bool IsInTheWay(string path) => path.EndsWith(".tmp", StringComparison.Ordinal)
        ? Directory.Exists(path) && new FileInfo(path).LinkTarget is null
        : new FileInfo(path) is { LinkTarget: not null } || Directory.Exists(path) || (File.Exists(path) && new FileInfo(path).Length == 0 && IsPipe(path));

    private static bool IsPipe(string path)
    {
        using var test = Process.Start("test", ["-p", path]);
        test.WaitForExit();
        return test.ExitCode == 0;
    }

    private static void Remove(string path)
    {
        if (Directory.Exists(path) && new FileInfo(path).LinkTarget is null)
        {
            Directory.Delete(path);
        }
        else
        {
            File.Delete(path);
        }
    }

    private void Put(string path, string kind)
    {
        File.WriteAllText(Victim, "untouched");
        Directory.CreateDirectory(VictimDirectory);
        switch (kind)
        {
            case "a link to a file": File.CreateSymbolicLink(path, Victim); break;
            case "a link to nothing": File.CreateSymbolicLink(path, Path.Join(_sandbox.Home, "nothing")); break;
            case "a link to a directory": File.CreateSymbolicLink(path, VictimDirectory); break;
            case "a directory": Directory.CreateDirectory(path); break;
            case "garbage": File.WriteAllText(path, "garbage"); break;
            default:
                using (var made = Process.Start("mkfifo", [path]))
                {
                    made.WaitForExit();
                }

                break;
        }
    }

    private void Run(Action<TelemetryClient> track)
    {
        using TelemetryClient client = _sandbox.Start(Sandbox.Endpoint, static options => options.Launch = static _ => { });
        track(client);
        client.Flush(Patience.Long);
    }

    private string Status()
    {
        using var text = new StringWriter();
        TelemetryCommand.Run(_sandbox.Definition, static host => new AppContextFields(host.InstallId, host.AppVersion), ["telemetry", "status"], options => options.Surroundings = new Surroundings
        {
            Variable = _sandbox.Surroundings.Variable,
            Clock = _sandbox.Clock,
            Out = () => text,
            MachineOffFile = null,
            EmbedderSaysOff = static () => false,
        });
        return text.ToString();
    }
}
