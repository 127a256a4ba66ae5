using Plainsight.Consent;
using Plainsight.Events;
using Plainsight.Facts;
using Plainsight.Tests.Fakes;

namespace Plainsight.Tests.Client;

/// <summary>A process that runs under the consent of the one that started it, on a machine of its own.</summary>
public sealed class InheritTests : IDisposable
{
    private readonly Sandbox _parent = new();
    private readonly Sandbox _child = new();
    private readonly FakeTransport _transport = new();

    public InheritTests()
    {
        _parent.Transport = new FakeTransport();
        _child.Transport = _transport;
        _child.Variables.Remove("TESTAPP_TELEMETRY");
    }

    public void Dispose()
    {
        _parent.Dispose();
        _child.Dispose();
    }

    [Fact]
    public void The_child_sends_under_the_id_of_its_parent_and_writes_nothing()
    {
        string handover = Handover();

        Assert.True(RunChild(handover));

        Assert.Contains(ParentId(), Assert.Single(_transport.Bodies), StringComparison.Ordinal);
        Assert.False(Directory.Exists(_child.Directory));
    }

    [Fact]
    public void Handing_over_makes_the_id_that_later_runs_use()
    {
        string handover = Handover();

        Assert.Contains(";id=" + ParentId() + ";", handover, StringComparison.Ordinal);
    }

    [Fact]
    public void A_parent_that_is_off_hands_over_a_no()
    {
        _parent.Variables["DO_NOT_TRACK"] = "1";

        Assert.Equal(HandoverText.Off, Handover());
        Assert.False(Directory.Exists(_parent.Directory));
    }

    [Fact]
    public void A_parent_who_said_no_meanwhile_hands_over_a_no()
    {
        using TelemetryClient client = _parent.Start(Sandbox.Endpoint);
        Assert.True(HandoverText.Read(client.Handover()).IsOn);
        _parent.Variables["DO_NOT_TRACK"] = "1";

        Assert.Equal(HandoverText.Off, client.Handover());
    }

    [Theory]
    [InlineData(HandoverText.Off)]
    [InlineData("true")]
    [InlineData("plainsight-2;on")]
    public void A_no_and_what_cannot_be_read_win_over_the_own_yes(string handover)
    {
        _child.Variables["TESTAPP_TELEMETRY"] = "1";

        Assert.False(RunChild(handover));
        Assert.False(Directory.Exists(_child.Directory));
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    public void Nothing_handed_over_leaves_the_child_to_itself(string? handover)
    {
        Assert.False(RunChild(handover));
        _child.Variables["TESTAPP_TELEMETRY"] = "1";
        Assert.True(RunChild(handover));
    }

    [Theory]
    [InlineData("DO_NOT_TRACK", "1")]
    [InlineData("TESTAPP_NO_TELEMETRY", "1")]
    [InlineData("TESTAPP_TELEMETRY", "0")]
    public void The_childs_own_switches_win(string name, string value)
    {
        _child.Variables[name] = value;

        Assert.False(RunChild(Handover()));
    }

    [Fact]
    public void The_childs_machine_wide_file_wins()
    {
        string file = Path.Combine(_child.Variables["HOME"], "off");
        File.WriteAllText(file, "");
        Surroundings machine = new() { Variable = _child.Surroundings.Variable, MachineOffFile = file, EmbedderSaysOff = static () => false };

        Assert.False(RunChild(Handover(), options => options.Surroundings = machine));
    }

    [Fact]
    public void The_childs_recorded_no_wins()
    {
        _child.State.TryUpdate(state => state.Refuse(_child.State.Today), out _);

        Assert.False(RunChild(Handover()));
    }

    [Fact]
    public void The_childs_project_file_that_says_no_wins() =>
        Assert.False(RunChild(Handover(), static options => options.Project("testapp.yml", "telemetry: { enabled: false }")));

    [Fact]
    public void Continuous_integration_alone_says_nothing_against_it()
    {
        _child.Variables["CI"] = "true";

        Assert.True(RunChild(Handover()));
    }

    [Fact]
    public void Another_receiver_has_asked_nobody()
    {
        string handover = Handover();

        using TelemetryClient client = _child.Start("http://localhost/", options => options.Inherit(handover));

        Assert.False(client.IsOn);
    }

    [Fact]
    public void Only_fields_travel_that_both_agreed_to()
    {
        Agree(_parent, "duration_ms", "result", "instance_id");
        Agree(_child, "result", "features");

        Assert.True(RunChild(Handover()));

        string body = Assert.Single(_transport.Bodies);
        Assert.Contains("\"result\"", body, StringComparison.Ordinal);
        Assert.All(["duration_ms", "features", "adapter", "instance_id", "app_version"], name => Assert.DoesNotContain(name, body, StringComparison.Ordinal));
        Assert.Empty(_child.State.Read().Ids);
    }

    [Fact]
    public void A_yes_to_everything_hands_over_what_the_parents_version_knows()
    {
        AgreedFields agreed = HandoverText.Read(Handover()).Agreed;

        Assert.False(agreed.IsAll);
        Assert.All(DocumentedField.Hashes(TestApp.Definition), hash => Assert.True(agreed.Contains(hash)));
    }

    [Fact]
    public void An_id_that_nobody_agreed_to_is_not_handed_over()
    {
        Agree(_parent, "result");

        Assert.Contains(";id=none;", Handover(), StringComparison.Ordinal);
        Assert.Empty(_parent.State.Read().Ids);
    }

    private static void Agree(Sandbox sandbox, params string[] paths)
    {
        sandbox.Variables.Remove("TESTAPP_TELEMETRY");
        uint[] hashes = [.. DocumentedField.All(TestApp.Definition).Where(field => paths.Contains(field.Path)).Select(static field => field.ConsentHash)];
        sandbox.State.TryUpdate(state => state.Agree(hashes, sandbox.State.Today), out _);
    }

    private string Handover()
    {
        using TelemetryClient client = _parent.Start(Sandbox.Endpoint);
        return client.Handover();
    }

    private string ParentId() => _parent.State.Read().Ids.Single().Value.ToString("D");

    private bool RunChild(string? handover, Action<TelemetryOptions>? configure = null)
    {
        using TelemetryClient client = _child.Start(Sandbox.Endpoint, options =>
        {
            configure?.Invoke(options);
            options.Inherit(handover);
        });
        client.Track(BuildFinished.Example);
        client.Flush(Patience.Long);
        return client.IsOn;
    }
}
