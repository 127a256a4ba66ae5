using System.Diagnostics;
using System.Text.Json;
using Plainsight.Consent;
using Plainsight.Settings;
using Plainsight.Tests.Fakes;

namespace Plainsight.Tests.Sinks;

public sealed class FileSinkTests : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("plainsight-file-");
    private readonly Sandbox _sandbox = new() { Definition = TestApp.Make(new TelemetryEnvelopeAttribute(), SinkKind.File) };

    private string Target => Path.Join(_folder.FullName, "events.ndjson");

    public void Dispose()
    {
        _sandbox.Dispose();
        _folder.Delete(recursive: true);
    }

    [Fact]
    public void Each_event_is_a_line_and_the_debug_line_says_where()
    {
        _sandbox.Variables["TESTAPP_DEBUG"] = "1";
        Send(3);
        Send(1);

        string[] lines = File.ReadAllLines(Target);
        Assert.Equal(4, lines.Length);
        Assert.All(lines, static line => Assert.Equal("ping", JsonDocument.Parse(line).RootElement.GetProperty("event").GetString()));
        Assert.EndsWith("}\n", File.ReadAllText(Target), StringComparison.Ordinal);
        Assert.Equal($"telemetry: APPEND {Target} -> written\n", _sandbox.Error.ToString().ReplaceLineEndings("\n")[..($"telemetry: APPEND {Target} -> written\n".Length)]);
        Assert.Empty(_sandbox.SpoolFiles);
    }

    [Fact]
    public void New_file_is_readable_by_its_owner_only()
    {
        Send(1);

        if (!OperatingSystem.IsWindows())
        {
            Assert.Equal(UnixFileMode.UserRead | UnixFileMode.UserWrite, File.GetUnixFileMode(Target));
        }
    }

    [Fact]
    public void What_stands_in_the_file_stays_and_a_torn_line_ends()
    {
        File.WriteAllText(Target, "mine\n{\"torn");
        Send(1);

        string[] lines = File.ReadAllLines(Target);
        Assert.Equal(["mine", "{\"torn"], lines[..2]);
        Assert.Equal(3, lines.Length);
    }

    [Fact]
    public void While_somebody_else_writes_events_wait()
    {
        using (new FileStream(Target, FileMode.Create, FileAccess.Write, FileShare.None))
        {
            using TelemetryClient client = _sandbox.Start(Target);
            client.Track(new Ping());
            Assert.False(client.Flush(Patience.Long));
        }

        _sandbox.Clock.Move(TimeSpan.FromHours(1));
        Send(1);
        Assert.Equal(2, File.ReadAllLines(Target).Length);
    }

    [Theory]
    [InlineData("a link")]
    [InlineData("a directory")]
    [InlineData("a directory that is not there")]
    [InlineData("a pipe")]
    [InlineData("a disk that is full")]
    public void Where_nothing_can_be_written_events_wait_and_the_target_stays_as_it_is(string obstacle)
    {
        Assert.SkipWhen(OperatingSystem.IsWindows() || (obstacle.Contains("full", StringComparison.Ordinal) && !File.Exists("/dev/full")), "not on this system");
        string elsewhere = Path.Join(_folder.FullName, "elsewhere");
        File.WriteAllText(elsewhere, "mine\n");
        string target = obstacle switch
        {
            "a link" => File.CreateSymbolicLink(Target, elsewhere).FullName,
            "a directory" => Directory.CreateDirectory(Target).FullName,
            "a pipe" => Pipe(),
            "a disk that is full" => "/dev/full",
            _ => Path.Join(_folder.FullName, "none", "events.ndjson"),
        };
        _sandbox.Variables["TESTAPP_DEBUG"] = "1";
        using (TelemetryClient client = _sandbox.Start(target))
        {
            client.Track(new Ping());
            Assert.False(client.Flush(Patience.Long));
        }

        Assert.StartsWith($"telemetry: APPEND {target} -> failed (The file can't be written", _sandbox.Error.ToString(), StringComparison.Ordinal);
        Assert.Single(_sandbox.SpoolFiles);
        Assert.Equal("mine\n", File.ReadAllText(elsewhere));
        Assert.False(Directory.Exists(Path.Join(_folder.FullName, "none")));
    }

    [Theory]
    [InlineData("events.ndjson")]
    [InlineData("../events.ndjson")]
    [InlineData("//server/share/events.ndjson")]
    [InlineData(@"\\server\share\events.ndjson")]
    [InlineData("https://example.com/events")]
    [InlineData("/")]
    public void What_is_no_file_of_this_computer_is_refused(string path)
    {
        _sandbox.Variables["TESTAPP_ENDPOINT"] = path;

        Assert.Equal(ConsentSource.BadEndpoint, Decide(null).Source);
    }

    [Fact]
    public void Without_a_name_there_is_nothing_to_do_and_a_repository_gives_none()
    {
        Assert.Equal((ConsentSource.NotConfigured, "Nobody has named a file with TESTAPP_ENDPOINT"), (Decide(null).Source, Decide(null).Detail));

        _sandbox.Definition = new TelemetryDefinition
        {
            App = "testapp",
            Assembly = typeof(FileSinkTests).Assembly,
            Sink = SinkKind.File,
            EndpointVariable = "TESTAPP_ENDPOINT",
            ProjectMayRedirect = true,
        };
        Assert.Equal(ConsentSource.NotConfigured, Decide($"telemetry:\n  endpoint: {Target}\n").Source);
    }

    [Fact]
    public void Install_id_for_a_file_survives_in_the_state()
    {
        Send(1);
        string id = JsonDocument.Parse(File.ReadAllText(Target)).RootElement.GetProperty("context").GetProperty("instance_id").GetString()!;
        Send(1);

        Assert.Equal(id, _sandbox.State.Read().Ids.Single().Value.ToString("D"));
        Assert.EndsWith(id, JsonDocument.Parse(File.ReadAllLines(Target)[1]).RootElement.GetProperty("context").GetProperty("instance_id").GetString(), StringComparison.Ordinal);
    }

    private string Pipe()
    {
        using Process made = Process.Start("mkfifo", [Target]);
        made.WaitForExit();
        return Target;
    }

    private ConsentDecision Decide(string? project) => new ConsentReader(
        _sandbox.Definition,
        new ConsentInputs { Project = project is null ? null : ProjectFile.Read("testapp.yml", project) },
        _sandbox.Surroundings,
        _sandbox.State).Read();

    private void Send(int events)
    {
        using TelemetryClient client = _sandbox.Start(Target);
        for (int i = 0; i < events; i++)
        {
            client.Track(new Ping());
        }

        Assert.True(client.Flush(Patience.Long));
    }
}
