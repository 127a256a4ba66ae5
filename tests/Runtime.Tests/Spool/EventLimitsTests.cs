using Plainsight.Spool;
using Plainsight.Tests.Fakes;

namespace Plainsight.Tests.Spool;

public sealed class EventLimitsTests : IDisposable
{
    private readonly Sandbox _sandbox = new() { Definition = TestApp.Rare };

    public void Dispose() => _sandbox.Dispose();

    [Fact]
    public void Event_is_recorded_once_in_its_time_by_all_runs_together()
    {
        Run();
        Run();
        Assert.Equal(1, Waiting);

        _sandbox.Clock.Move(TimeSpan.FromHours(23.9));
        Run();
        Assert.Equal(1, Waiting);

        _sandbox.Clock.Move(TimeSpan.FromHours(0.2));
        Run();
        Assert.Equal(2, Waiting);
    }

    [Fact]
    public void Other_events_have_no_limit()
    {
        for (int i = 0; i < 3; i++)
        {
            _sandbox.RunWithoutSending(static client =>
            {
                client.Track(new Ping());
                client.Track(new Daily());
                client.Track(new Ping());
            });
        }

        Assert.Equal(7, Waiting);
    }

    [Fact]
    public void Clock_that_was_wrong_does_not_silence_an_event_for_ever()
    {
        _sandbox.Clock.Move(TimeSpan.FromDays(3650));
        Run();
        _sandbox.Clock.Move(TimeSpan.FromDays(-3650));

        Run();
        Run();

        Assert.Equal(2, Waiting);
    }

    [Fact]
    public void What_is_noted_is_private_and_says_only_what_and_when()
    {
        Run();

        string file = Path.Join(_sandbox.Directory, EventLimits.FileName);
        Assert.Equal($"telemetry-limits 1\ndaily {_sandbox.Clock.GetUtcNow().ToUnixTimeSeconds()}\n", File.ReadAllText(file));
        if (!OperatingSystem.IsWindows())
        {
            Assert.Equal(UnixFileMode.UserRead | UnixFileMode.UserWrite, File.GetUnixFileMode(file));
        }
    }

    [Theory]
    [InlineData("")]
    [InlineData("telemetry-limits 2\ndaily 1\n")]
    [InlineData("telemetry-limits 1\ndaily\nnonsense x\n\0\0")]
    public void Note_that_cannot_be_read_is_replaced(string text)
    {
        Run();
        File.WriteAllText(Path.Join(_sandbox.Directory, EventLimits.FileName), text);

        Run();
        Run();

        Assert.Equal(2, Waiting);
    }

    [Fact]
    public void Note_that_cannot_be_written_doubles_no_event()
    {
        _sandbox.RunWithoutSending(static client => client.Track(new Ping()));
        Directory.CreateDirectory(Path.Join(_sandbox.Directory, EventLimits.FileName + ".tmp", "in the way"));

        _sandbox.RunWithoutSending(static client =>
        {
            client.Track(new Ping());
            client.Track(new Daily());
        });

        Assert.Equal(3, Waiting);
    }

    [Fact]
    public void App_without_such_an_event_has_no_note()
    {
        _sandbox.Definition = TestApp.Definition;
        _sandbox.RunWithoutSending(TestEvents.Build);

        Assert.False(File.Exists(Path.Join(_sandbox.Directory, EventLimits.FileName)));
        Assert.False(File.Exists(Path.Join(_sandbox.Directory, EventLimits.FileName + ".lock")));
    }

    [Fact]
    public void No_takes_the_note_with_it()
    {
        Run();

        SpoolDirectory.Purge(_sandbox.Directory);

        Assert.DoesNotContain(Directory.GetFiles(_sandbox.Directory), static file => Path.GetFileName(file).StartsWith("limits", StringComparison.Ordinal));
    }

    [Fact]
    public void Without_a_disk_the_limit_holds_for_the_process()
    {
        foreach (string place in new[] { "HOME", "XDG_STATE_HOME", "LOCALAPPDATA" })
        {
            _sandbox.Variables.Remove(place);
        }

        var transport = new FakeTransport();
        _sandbox.Transport = transport;
        using TelemetryClient client = _sandbox.Start(Sandbox.Endpoint);

        client.Track(new Daily());
        client.Flush(Patience.Long);
        client.Track(new Daily());
        client.Flush(Patience.Long);

        Assert.Single(transport.Bodies);
    }

    private int Waiting => SpoolDirectory.Waiting(_sandbox.Directory).Count;

    private void Run() => _sandbox.RunWithoutSending(static client => client.Track(new Daily()));
}
