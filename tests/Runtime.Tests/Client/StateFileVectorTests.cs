using Plainsight.Consent;
using Plainsight.Disk;
using Plainsight.Facts;
using Plainsight.Tests.Fakes;

namespace Plainsight.Tests.Client;

/// <summary>What a state file can look like on a real disk: a run of the host goes on, sends nothing that nobody agreed to, and repairs nothing silently.</summary>
public sealed class StateFileVectorTests : IDisposable
{
    private readonly Sandbox _sandbox = new();
    private readonly FakeTransport _transport = new();

    public StateFileVectorTests()
    {
        _sandbox.Transport = _transport;
        _sandbox.Variables.Remove("TESTAPP_TELEMETRY");
        _sandbox.Variables["TESTAPP_ENDPOINT"] = Sandbox.Endpoint;
    }

    public void Dispose() => _sandbox.Dispose();

    [Fact]
    public void Missing()
    {
        Run();
        Assert.False(Directory.Exists(_sandbox.Directory));
    }

    [Theory]
    [InlineData("empty", "")]
    [InlineData("truncated JSON", "{\"version\": 1, \"consent\": \"ye")]
    [InlineData("a JSON array", "[]\n")]
    [InlineData("an unknown version with a no", "{\"version\": 999, \"consent\": \"no\"}\n")]
    [InlineData("a newer version with a no", "plainsight-state 2\nconsent off 2026-11-21 epoch 1\n")]
    [InlineData("an invalid id", "plainsight-state 1\nconsent on 2026-11-21 epoch 1\nid http://127.0.0.1:80 2026-11-21 6f1c0a6f1c0a6f1c0a6f1c0a6f1c0a6f not-a-uuid\n")]
    [InlineData("an id with an e-mail address", "plainsight-state 1\nconsent on 2026-11-21 epoch 1\nid http://127.0.0.1:80 2026-11-21 6f1c0a6f1c0a6f1c0a6f1c0a6f1c0a6f alice@example.com\n")]
    [InlineData("an id with a newline", "plainsight-state 1\nconsent on 2026-11-21 epoch 1\nid http://127.0.0.1:80 2026-11-21 6f1c0a6f1c0a6f1c0a6f1c0a6f1c0a6f 5c5a6a39-54bb-4e98-\n8f3e-5a02e7d7c90e\n")]
    [InlineData("an id of another kind of UUID", "plainsight-state 1\nconsent on 2026-11-21 epoch 1\nid http://127.0.0.1:80 2026-11-21 6f1c0a6f1c0a6f1c0a6f1c0a6f1c0a6f 5c5a6a39-54bb-1e98-8f3e-5a02e7d7c90e\n")]
    public void Unreadable(string what, string text)
    {
        Write(text);
        foreach (string? asked in new[] { null, "1" })
        {
            _sandbox.Variables["TESTAPP_TELEMETRY"] = asked ?? "";
            Run();
            Assert.True(text == File.ReadAllText(_sandbox.State.File!), what);
            Assert.Single(Directory.GetFiles(_sandbox.Directory), file => !Path.GetFileName(file).StartsWith('.') && Path.GetExtension(file) != ".TAG");
        }
    }

    [Fact]
    public void A_directory_that_cannot_be_written_to_when_somebody_says_no()
    {
        if (OperatingSystem.IsWindows())
        {
            return;
        }

        SayYes();
        _sandbox.RunWithoutSending(TestEvents.Build);
        UnixFileMode before = File.GetUnixFileMode(_sandbox.Directory);
        File.SetUnixFileMode(_sandbox.Directory, UnixFileMode.UserRead | UnixFileMode.UserExecute);
        (int? code, string errors) = Command("off");
        File.SetUnixFileMode(_sandbox.Directory, before);

        Assert.Equal(1, code);
        Assert.Equal($"Telemetry could NOT be switched off: {_sandbox.State.File} is read-only. For this shell: export TESTAPP_NO_TELEMETRY=1\n", errors);
    }

    [Fact]
    public void A_read_only_home()
    {
        if (OperatingSystem.IsWindows())
        {
            return;
        }

        string home = Path.Combine(_sandbox.Variables["HOME"], "readonly");
        Directory.CreateDirectory(home, UnixFileMode.UserRead | UnixFileMode.UserExecute);
        _sandbox.Variables["XDG_STATE_HOME"] = home;
        (int? code, string errors) = Command("on");
        if (!Environment.IsPrivilegedProcess)
        {
            // Root writes there all the same.
            Assert.Equal(1, code);
            Assert.Contains("could NOT be switched on", errors, StringComparison.Ordinal);
            Assert.Empty(Directory.GetFileSystemEntries(home));
        }

        _sandbox.Variables["TESTAPP_TELEMETRY"] = "1";
        using (TelemetryClient client = _sandbox.Start(null))
        {
            client.Track(BuildFinished.Example);
            Assert.True(client.Flush(Patience.Long));
        }

        Assert.Single(_transport.Bodies);
        File.SetUnixFileMode(home, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
    }

    [Fact]
    public void Two_first_runs_at_the_same_time_have_one_id()
    {
        _sandbox.Variables["TESTAPP_TELEMETRY"] = "1";
        using var together = new Barrier(2);
        Thread[] runs = [.. Enumerable.Range(0, 2).Select(_ => new Thread(() =>
        {
            using TelemetryClient client = _sandbox.Start(null);
            together.SignalAndWait();
            client.Track(BuildFinished.Example);
            client.Flush(Patience.Long);
        }))];
        Array.ForEach(runs, static run => run.Start());
        Array.ForEach(runs, static run => run.Join());
        using (TelemetryClient last = _sandbox.Start(null))
        {
            last.Flush(Patience.Long);
        }

        string id = Assert.Single(_sandbox.State.Read().Ids).Value.ToString("D");
        Assert.Equal(2, _transport.Bodies.Length);
        Assert.All(_transport.Bodies, body => Assert.Contains(id, body, StringComparison.Ordinal));
    }

    [Fact]
    public void No_home()
    {
        foreach (string name in new[] { "HOME", "XDG_STATE_HOME", "LOCALAPPDATA" })
        {
            _sandbox.Variables.Remove(name);
        }

        Run();
        (int? code, string errors) = Command("off");
        Assert.Equal(1, code);
        Assert.Contains("there is no private directory to store it in. For this shell: ", errors, StringComparison.Ordinal);
    }

    private void Run()
    {
        using (TelemetryClient client = _sandbox.Start(null))
        {
            Assert.False(client.IsOn);
            client.Track(BuildFinished.Example);
            client.Flush(Patience.Long);
        }

        Assert.Empty(_transport.Bodies);
    }

    private (int? Code, string Errors) Command(string verb)
    {
        using var error = new StringWriter { NewLine = "\n" };
        int? code = TelemetryCommand.Run(
            _sandbox.Definition,
            static host => new AppContextFields(host.InstallId, host.AppVersion),
            ["telemetry", verb],
            options => options.Surroundings = new Surroundings
            {
                Variable = _sandbox.Surroundings.Variable,
                Clock = _sandbox.Clock,
                Out = static () => TextWriter.Null,
                Error = () => error,
                MachineOffFile = null,
                EmbedderSaysOff = static () => false,
            });
        return (code, error.ToString());
    }

    private void SayYes() => _sandbox.State.TryUpdate(state => state.Agree(DocumentedField.Hashes(_sandbox.Definition), _sandbox.State.Today), out _);

    private void Write(string text)
    {
        Assert.True(PrivateDirectory.TryCreate(_sandbox.Directory, out string? failure), failure);
        File.WriteAllText(_sandbox.State.File!, text);
    }
}
