using Plainsight.Tests.Consent;
using Plainsight.Tests.Fakes;
using Plainsight.Transport;

namespace Plainsight.Tests.Client;

/// <summary>Flags and a user's file that decide over a run.</summary>
public sealed class UserFileWhileRunningTests : IDisposable
{
    private readonly Sandbox _sandbox = new();
    private readonly FakeTransport _transport = new();
    private readonly ConfigFile _file;

    public UserFileWhileRunningTests()
    {
        _sandbox.Transport = _transport;
        _sandbox.Definition = TestApp.Declare("~/.testapp.toml", "--no-telemetry");
        _sandbox.Variables.Remove("TESTAPP_TELEMETRY");
        _file = new ConfigFile(Path.Combine(_sandbox.Variables["HOME"], ".testapp.toml")) { Text = "telemetry = true\n" };
    }

    public void Dispose() => _sandbox.Dispose();

    [Fact]
    public void A_yes_by_hand_sends_what_is_documented()
    {
        using TelemetryClient client = Start();
        client.Track(BuildFinished.Example);
        Assert.True(client.Flush(Patience.Long));
        Assert.Single(_transport.Bodies);
    }

    [Fact]
    public void A_no_by_hand_meanwhile_stops_sending_and_takes_the_events_with_it()
    {
        using TelemetryClient client = Start();
        client.Track(BuildFinished.Example);
        Assert.True(SpinWait.SpinUntil(() => _sandbox.SpoolFiles.Length > 0, Patience.Long));

        _file.Text = "telemetry = false\n";

        Assert.False(client.Flush(Patience.Long));
        Assert.Empty(_transport.Bodies);
        Assert.Empty(_sandbox.SpoolFiles);
    }

    [Theory]
    [InlineData("telemetry = false\n", false)]
    [InlineData("telemetry = perhaps\n", true)]
    public void A_run_that_the_file_switches_off_deletes_id_and_events_but_not_when_it_cannot_be_read(string text, bool kept)
    {
        Leave();
        _file.Text = text;

        using (TelemetryClient client = Start())
        {
            Assert.False(client.IsOn);
        }

        Assert.Equal((kept, kept), (_sandbox.SpoolFiles.Length > 0, _sandbox.State.Read().Ids.Count > 0));
    }

    [Fact]
    public void A_flag_switches_off_for_its_run_and_deletes_nothing()
    {
        Leave();
        using (TelemetryClient client = Start("build", "--no-telemetry"))
        {
            Assert.False(client.IsOn);
        }

        Assert.Single(_sandbox.SpoolFiles);
        Assert.NotEmpty(_sandbox.State.Read().Ids);
        using TelemetryClient next = Start("build");
        Assert.True(next.Flush(Patience.Long));
        Assert.Equal(2, _transport.Bodies.Length);
        Assert.Empty(_sandbox.SpoolFiles);
    }

    [Fact]
    public void Nothing_of_the_other_arguments_is_kept()
    {
        using TelemetryClient client = Start("--password=hunter2", "canary", "--no-telemetry=false");
        client.Track(BuildFinished.Example);
        client.Flush(Patience.Long);

        string written = string.Concat(Directory.GetFiles(_sandbox.Directory).Select(File.ReadAllText).Concat(_transport.Bodies));
        Assert.DoesNotContain("hunter2", written, StringComparison.Ordinal);
        Assert.DoesNotContain("canary", written, StringComparison.Ordinal);
    }

    // As of a run that could send nothing.
    private void Leave()
    {
        _transport.Answer = static () => new TransportResult(503, null);
        using (TelemetryClient client = Start())
        {
            client.Track(BuildFinished.Example);
            Assert.False(client.Flush(Patience.Long));
        }

        _transport.Answer = static () => new TransportResult(204, null) { IsReceiver = true };
        _sandbox.Clock.Move(TimeSpan.FromHours(2));
        Assert.Single(_sandbox.SpoolFiles);
    }

    private TelemetryClient Start(params string[] arguments) => _sandbox.Start(Sandbox.Endpoint, options =>
    {
        options.Flag(arguments);
        options.UserFile(_file.Path, _file.Read, _file.Write);
    });
}
