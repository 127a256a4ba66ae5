using Plainsight.Spool;
using Plainsight.Tests.Fakes;

namespace Plainsight.Tests.Client;

public sealed class SpoolOnDiskTests : IDisposable
{
    private readonly Sandbox _sandbox = new();
    private readonly FakeTransport _transport = new();

    public SpoolOnDiskTests() => _sandbox.Transport = _transport;

    public void Dispose() => _sandbox.Dispose();

    [Fact]
    public void File_is_private_and_holds_neither_url_nor_time_of_sending()
    {
        Record();

        string file = Assert.Single(_sandbox.SpoolFiles);
        string[] lines = File.ReadAllLines(file);
        Assert.True(SpoolFileName.TryRead(Path.GetFileName(file), out _));
        Assert.Matches("^#q1 epoch=0 app=testapp receiver=[0-9a-f]{8}$", lines[0]);
        Assert.Equal(2, lines.Length);
        Assert.DoesNotContain("http", lines[1], StringComparison.Ordinal);
        if (!OperatingSystem.IsWindows())
        {
            Assert.Equal(UnixFileMode.UserRead | UnixFileMode.UserWrite, File.GetUnixFileMode(file));
            Assert.Equal(UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute, File.GetUnixFileMode(_sandbox.Directory));
        }
    }

    [Fact]
    public void Waiting_events_are_counted_and_purged()
    {
        Record();
        Record();

        WaitingEvents waiting = SpoolDirectory.Waiting(_sandbox.Directory);

        Assert.Equal(2, waiting.Count);
        Assert.Equal(_sandbox.Clock.GetUtcNow().UtcDateTime, waiting.Oldest);
        Assert.Equal(2, SpoolDirectory.Purge(_sandbox.Directory));
        Assert.Empty(_sandbox.SpoolFiles);
        Assert.Equal(new WaitingEvents(0, null), SpoolDirectory.Waiting(_sandbox.Directory));
        Assert.Equal(0, SpoolDirectory.Purge(null));
    }

    [Fact]
    public void Torn_line_is_skipped_and_the_rest_delivered()
    {
        Record();
        string file = Assert.Single(_sandbox.SpoolFiles);
        string[] lines = File.ReadAllLines(file);
        File.WriteAllText(file, $"{lines[0]}\n{lines[1][..^5]}\n\0\0\0\n{lines[1]}\n{lines[1][..40]}");

        Drain();

        Assert.Single(_transport.Bodies);
        Assert.Empty(_sandbox.SpoolFiles);
    }

    [Fact]
    public void Event_that_this_build_no_longer_has_is_dropped()
    {
        Record();
        TelemetryDefinition before = _sandbox.Definition;
        _sandbox.Definition = new TelemetryDefinition
        {
            App = before.App,
            Assembly = before.Assembly,
            Switch = before.Switch,
            EndpointVariable = before.EndpointVariable,
            ShapeHashes = [before.ShapeHashes[1]],
            Shapes = static _ => ShapeOf.Event<Ping>(),
        };

        Drain();

        Assert.Empty(_transport.Bodies);
        Assert.Empty(_sandbox.SpoolFiles);
    }

    [Fact]
    public void Foreign_files_are_neither_sent_nor_deleted()
    {
        Record();
        string copy = File.ReadAllText(Assert.Single(_sandbox.SpoolFiles));
        string[] foreign = ["q1-notes.ndj", "q1-1789380000000-1-0a1b2c3d.ndj.bak", "notes.txt"];
        foreach (string name in foreign)
        {
            File.WriteAllText(Path.Join(_sandbox.Directory, name), copy);
        }

        Drain();

        Assert.Single(_transport.Bodies);
        Assert.All(foreign, name => Assert.Equal(copy, File.ReadAllText(Path.Join(_sandbox.Directory, name))));
    }

    [Fact]
    public void Link_with_a_name_of_ours_is_left_alone()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "links need a privilege there");
        Record();
        string file = Assert.Single(_sandbox.SpoolFiles);
        string elsewhere = Path.Join(_sandbox.Directory, "elsewhere");
        File.Move(file, elsewhere);
        File.CreateSymbolicLink(file, elsewhere);

        Drain();

        Assert.Empty(_transport.Bodies);
        Assert.NotEmpty(File.ReadAllText(elsewhere));
    }

    [Fact]
    public void File_that_another_process_holds_is_left_to_it()
    {
        Record();
        string file = Assert.Single(_sandbox.SpoolFiles);
        using (new FileStream(file, FileMode.Open, FileAccess.ReadWrite, FileShare.None))
        {
            Drain();
        }

        Assert.Empty(_transport.Bodies);
        Assert.Single(_sandbox.SpoolFiles);
    }

    [Fact]
    public void Nothing_is_sent_while_another_process_drains()
    {
        Record();
        using (new FileStream(Path.Join(_sandbox.Directory, "drain.lock"), FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None))
        {
            using TelemetryClient client = _sandbox.Start(null);
            Assert.False(client.Flush(Patience.Long));
        }

        Assert.Empty(_transport.Bodies);
        Assert.Single(_sandbox.SpoolFiles);
    }

    [Fact]
    public void Too_old_file_is_deleted_and_not_sent()
    {
        Record();
        _sandbox.Clock.Move(TimeSpan.FromDays(15));

        Drain();

        Assert.Empty(_transport.Bodies);
        Assert.Empty(_sandbox.SpoolFiles);
    }

    [Fact]
    public void Full_spool_loses_the_oldest_files()
    {
        Record();
        string[] lines = File.ReadAllLines(Assert.Single(_sandbox.SpoolFiles));
        long newest = _sandbox.Clock.GetUtcNow().ToUnixTimeMilliseconds();
        for (int i = 1; i < 110; i++)
        {
            File.WriteAllText(Path.Join(_sandbox.Directory, $"q1-{newest - i}-1-{i:x8}.ndj"), $"{lines[0]}\n{lines[1]}\n");
        }

        Drain();

        Assert.Equal(SpoolLimits.Files, _transport.Bodies.Length);
    }

    private void Record() => _sandbox.RunWithoutSending(TestEvents.Build);

    private void Drain()
    {
        using TelemetryClient client = _sandbox.Start(null);
        client.Flush(Patience.Long);
    }
}
