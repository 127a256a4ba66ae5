using Plainsight.Consent;
using Plainsight.Tests.Fakes;

namespace Plainsight.Tests.Client;

/// <summary>A client that does not know the project yet.</summary>
public sealed class ProjectLaterTests : IDisposable
{
    private const string No = "telemetry:\n  enabled: false\n";
    private readonly Sandbox _sandbox = new();
    private readonly FakeTransport _transport = new();

    public ProjectLaterTests()
    {
        _sandbox.Transport = _transport;
        _sandbox.Definition = TestApp.Make(new TelemetryEnvelopeAttribute { Id = null, TimeGrain = TimeGrain.Exact });

        // Asked after the project, which may say no.
        _sandbox.Variables.Remove("TESTAPP_TELEMETRY");
        _sandbox.State.TryUpdate(state => state.Agree(DocumentedField.Hashes(_sandbox.Definition), _sandbox.State.Today), out _);
    }

    public void Dispose() => _sandbox.Dispose();

    [Fact]
    public void Nothing_happens_before_the_project_is_known()
    {
        string state = File.ReadAllText(_sandbox.State.File!);
        string[] files = Directory.GetFileSystemEntries(_sandbox.Directory);
        using (TelemetryClient client = Start())
        {
            client.Track(BuildFinished.Example);

            Assert.True(client.IsOn);
            Assert.Empty(client.Preview(BuildFinished.Example));
            Assert.False(client.Flush(Patience.Long));
        }

        Assert.Empty(_transport.Bodies);
        Assert.Equal(files, Directory.GetFileSystemEntries(_sandbox.Directory));
        Assert.Equal(state, File.ReadAllText(_sandbox.State.File!));
    }

    [Theory]
    [InlineData(null)]
    [InlineData("name: shop\n")]
    public void What_was_held_is_recorded_with_its_own_time(string? text)
    {
        using TelemetryClient client = Start();
        client.Track(BuildFinished.Example with { Sources = 1 });
        _sandbox.Clock.Move(TimeSpan.FromMinutes(5));
        client.Track(BuildFinished.Example with { Sources = 2 });
        _sandbox.Clock.Move(TimeSpan.FromMinutes(5));

        client.Project("testapp.yml", text);
        client.Track(BuildFinished.Example with { Sources = 3 });

        Assert.True(client.IsOn);
        Assert.NotEmpty(client.Preview(BuildFinished.Example));
        Assert.True(client.Flush(Patience.Long));
        Assert.Equal(3, _transport.Bodies.Length);
        Assert.All(
            ["\"time\":\"2026-11-21T07:34:56", "\"time\":\"2026-11-21T07:39:56", "\"time\":\"2026-11-21T07:44:56"],
            (time, i) => Assert.Contains(time, _transport.Bodies[i], StringComparison.Ordinal));
    }

    [Fact]
    public void What_was_held_before_a_no_is_not_sent_after_a_new_yes()
    {
        using TelemetryClient client = Start();
        client.Track(BuildFinished.Example with { Sources = 1 });
        Assert.True(_sandbox.State.TryUpdate(state => state.Refuse(_sandbox.State.Today), out _));
        Assert.True(_sandbox.State.TryUpdate(state => state.Agree(DocumentedField.Hashes(_sandbox.Definition), _sandbox.State.Today), out _));

        client.Project("testapp.yml", null);
        client.Track(BuildFinished.Example with { Sources = 2 });

        Assert.True(client.Flush(Patience.Long));
        Assert.Contains("\"sources\":2", Assert.Single(_transport.Bodies), StringComparison.Ordinal);
    }

    [Fact]
    public void A_project_that_says_no_is_heard_and_nothing_is_left()
    {
        _sandbox.RunWithoutSending(TestEvents.Build);
        Assert.Single(_sandbox.SpoolFiles);
        using TelemetryClient client = Start();
        client.Track(BuildFinished.Example);

        client.Project("testapp.yml", No);
        client.Track(BuildFinished.Example);

        Assert.False(client.IsOn);
        Assert.True(client.Flush(Patience.Long));
        Assert.Empty(client.Preview(BuildFinished.Example));
        Assert.Empty(_transport.Bodies);
        Assert.Empty(_sandbox.SpoolFiles);
        Assert.Empty(_sandbox.State.Read().Ids);
    }

    [Fact]
    public void A_project_in_a_format_of_the_apps_own_is_heard()
    {
        using TelemetryClient client = Start();
        client.Project("testapp.toml", "telemetry = off", static text => text.Split("= ")[1]);
        Assert.False(client.IsOn);
    }

    [Fact]
    public void A_reader_that_throws_is_off_and_throws_nothing()
    {
        using TelemetryClient client = Start();
        client.Project("testapp.toml", "telemetry = on", static _ => throw new FormatException());
        Assert.False(client.IsOn);
    }

    [Fact]
    public void The_first_answer_counts()
    {
        using TelemetryClient client = Start();
        client.Project("testapp.yml", No);
        client.Project("testapp.yml", null);
        Assert.False(client.IsOn);
    }

    [Fact]
    public void After_the_end_the_project_wakes_nobody()
    {
        TelemetryClient client = Start();
        client.Track(BuildFinished.Example);
        client.Dispose();

        client.Project("testapp.yml", null);
        client.Track(BuildFinished.Example);

        Assert.False(client.IsOn);
        Assert.Empty(_sandbox.SpoolFiles);
    }

    [Theory]
    [InlineData("DO_NOT_TRACK", "1")]
    [InlineData("TESTAPP_NO_TELEMETRY", "1")]
    [InlineData("TESTAPP_TELEMETRY", "0")]
    public void Nothing_is_held_where_no_project_can_say_yes(string name, string value)
    {
        _sandbox.Variables[name] = value;
        using TelemetryClient client = Start();
        Assert.Same(TelemetryClient.Off, client);
    }

    [Fact]
    public void A_project_that_is_known_at_the_start_is_not_waited_for()
    {
        using TelemetryClient client = _sandbox.Start(Sandbox.Endpoint, static options =>
        {
            options.ProjectLater();
            options.Project("testapp.yml", No);
        });
        Assert.False(client.IsOn);
    }

    [Fact]
    public void Memory_is_bounded()
    {
        using TelemetryClient client = Start();
        for (int i = 0; i < HeldEvents.Most + 10; i++)
        {
            client.Track(BuildFinished.Example);
        }

        client.Project("testapp.yml", null);
        client.Flush(Patience.Long);
        Assert.Equal(HeldEvents.Most, _transport.Bodies.Length);
    }

    [Fact]
    public void Events_of_other_threads_are_kept_while_it_is_decided()
    {
        using TelemetryClient client = Start();
        using var started = new CountdownEvent(4);
        Thread[] threads = [.. Enumerable.Range(0, 4).Select(thread => new Thread(() =>
        {
            for (int i = 0; i < 20; i++)
            {
                client.Track(BuildFinished.Example with { Sources = (thread * 20) + i });
                if (i == 0)
                {
                    started.Signal();
                }
            }
        }))];
        Array.ForEach(threads, static thread => thread.Start());
        Assert.True(started.Wait(Patience.Long));
        client.Project("testapp.yml", null);
        Array.ForEach(threads, static thread => thread.Join());

        Assert.True(client.Flush(Patience.Long));
        Assert.Equal(80, _transport.Bodies.Length);
    }

    private TelemetryClient Start() => _sandbox.Start(Sandbox.Endpoint, static options => options.ProjectLater());
}
