using Plainsight.Consent;
using Plainsight.Settings;
using Plainsight.Tests.Fakes;

namespace Plainsight.Tests.Consent;

public sealed class NoticeTests : IDisposable
{
    private readonly World _world = new();

    public void Dispose() => _world.Dispose();

    [Fact]
    public void The_notice_is_shown_once_before_anything_is_on()
    {
        TelemetryDefinition definition = Apps.Docglow(ConsentModel.OptOut);
        ConsentDecision first = _world.Decide(definition);
        Assert.Equal(ConsentState.NoticePending, first.State);
        Assert.True(Show(definition, first));
        string text = _world.Error.ToString();
        Assert.Equal("", _world.Out.ToString());

        ConsentDecision second = _world.Decide(definition);
        Assert.Equal((ConsentState.On, "The notice was shown on 2026-11-21"), (second.State, second.Detail));
        Assert.False(Show(definition, second));
        Assert.Equal(text, _world.Error.ToString());
    }

    [Fact]
    public void The_notice_says_what_where_and_how_to_switch_off()
    {
        TelemetryDefinition definition = Apps.Docglow(ConsentModel.OptOut);
        Show(definition, _world.Decide(definition));
        string text = _world.Error.ToString();
        Assert.All(
            ["cli_build: duration_ms, result, adapter, shape.models", "cli_serve: watch", "instance_id", Apps.Endpoint, "docglow telemetry off", "DOCGLOW_NO_TELEMETRY=1", "DO_NOT_TRACK=1"],
            part => Assert.Contains(part, text, StringComparison.Ordinal));
    }

    [Fact]
    public void An_event_without_fields_is_shown_once()
    {
        TelemetryDefinition before = Apps.Docglow(ConsentModel.OptOut, events: ["event cli_ping 1", Apps.Serve]);
        Show(before, _world.Decide(before));
        Assert.Contains("\n  cli_ping: only that it happened\n", _world.Error.ToString(), StringComparison.Ordinal);

        _world.Error.GetStringBuilder().Clear();
        TelemetryDefinition after = Apps.Docglow(ConsentModel.OptOut, events: ["event cli_ping 1", Apps.Serve, Apps.Build]);
        Assert.True(Show(after, _world.Decide(after)));
        Assert.DoesNotContain("cli_ping", _world.Error.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void A_later_event_without_fields_is_shown_before_it_counts()
    {
        TelemetryDefinition before = Apps.Docglow(ConsentModel.OptOut, events: Apps.Serve);
        Show(before, _world.Decide(before));
        _world.Error.GetStringBuilder().Clear();

        TelemetryDefinition after = Apps.Docglow(ConsentModel.OptOut, events: [Apps.Serve, "event cli_ping 1"]);
        Assert.False(_world.Decide(after).Agreed.Contains(Apps.HashOf("event cli_ping 1")));
        Assert.True(Show(after, _world.Decide(after)));
        Assert.Contains("\n  cli_ping: only that it happened\n", _world.Error.ToString(), StringComparison.Ordinal);
        Assert.True(_world.Decide(after).Agreed.Contains(Apps.HashOf("event cli_ping 1")));
    }

    [Theory]
    [InlineData("")]
    [InlineData("true")]
    public void What_nobody_reads_was_not_shown(string ci)
    {
        _world.ErrorIsUnread = true;
        _world.Variables["CI"] = ci;
        TelemetryDefinition definition = Apps.Docglow().With(ConsentModel.OptOut, CiPolicy.Mark);
        Assert.False(Show(definition, _world.Decide(definition)));
        Assert.Empty(_world.Error.ToString());
        Assert.Null(_world.Store.Read().Noticed);
    }

    [Fact]
    public void The_notice_fits_a_terminal()
    {
        TelemetryDefinition definition = Apps.Docglow(ConsentModel.OptOut, events: "event cli_wide 1\n" + string.Join('\n', Enumerable.Range(0, 40).Select(static i => $"field_number_{i} bool")));
        Show(definition, _world.Decide(definition));
        string[] lines = _world.Error.ToString().Split('\n');
        Assert.All(lines, static line => Assert.InRange(line.Length, 0, 100));
        Assert.Contains(lines, static line => line.StartsWith("    field_number_", StringComparison.Ordinal));
        Assert.All(Enumerable.Range(0, 40), i => Assert.Contains($"field_number_{i}", _world.Error.ToString(), StringComparison.Ordinal));
    }

    [Fact]
    public void A_notice_that_cannot_be_marked_leaves_telemetry_off()
    {
        TelemetryDefinition definition = Apps.Docglow(ConsentModel.OptOut);
        File.WriteAllText(Path.Combine(_world.Home, ".local"), "");
        ConsentDecision decision = _world.Decide(definition);
        Show(definition, decision);
        Assert.False(_world.Decide(definition).IsOn);
    }

    [Fact]
    public void A_later_version_shows_only_what_is_new()
    {
        TelemetryDefinition before = Apps.Docglow(ConsentModel.OptOut, events: Apps.Serve);
        Show(before, _world.Decide(before));
        _world.Error.GetStringBuilder().Clear();

        TelemetryDefinition after = Apps.Docglow(ConsentModel.OptOut);
        ConsentDecision decision = _world.Decide(after);
        Assert.True(decision.IsOn);
        Assert.False(decision.Agreed.Contains(Apps.HashOf(Apps.Build, "result")));
        Assert.True(Show(after, decision));
        Assert.Contains("cli_build", _world.Error.ToString(), StringComparison.Ordinal);
        Assert.DoesNotContain("cli_serve", _world.Error.ToString(), StringComparison.Ordinal);
        Assert.True(_world.Decide(after).Agreed.Contains(Apps.HashOf(Apps.Build, "result")));
    }

    [Fact]
    public void A_recorded_yes_to_fewer_fields_is_told_what_is_new()
    {
        _world.Record(state => state.Agree([Apps.HashOf(Apps.Serve, "watch")], _world.Store.Today));
        TelemetryDefinition definition = Apps.Docglow(ConsentModel.OptOut);
        Assert.True(Show(definition, _world.Decide(definition)));
        Assert.DoesNotContain("cli_serve", _world.Error.ToString(), StringComparison.Ordinal);
        Assert.True(_world.Decide(definition).Agreed.Contains(Apps.HashOf(Apps.Build, "result")));
        Assert.False(Show(definition, _world.Decide(definition)));
    }

    [Fact]
    public void A_yes_that_the_app_itself_may_have_written_waits_for_the_notice()
    {
        var file = new ConfigFile(Path.Combine(_world.Home, "config.toml")) { Text = "telemetry = true\n" };
        _world.Inputs.UserFile = new UserFile(file.Path, file.Read, file.Write);
        TelemetryDefinition before = Apps.Docglow(ConsentModel.OptOut, userFile: "~/config.toml", events: [Apps.Serve]);
        Assert.Equal(ConsentState.NoticePending, _world.Decide(before).State);
        Assert.True(Show(before, _world.Decide(before)));
        Assert.Equal((true, ConsentSource.User), (_world.Decide(before).IsOn, _world.Decide(before).Source));

        _world.Error.GetStringBuilder().Clear();
        TelemetryDefinition after = Apps.Docglow(ConsentModel.OptOut, userFile: "~/config.toml");
        Assert.False(_world.Decide(after).Agreed.Contains(Apps.HashOf(Apps.Build, "result")));
        Assert.True(Show(after, _world.Decide(after)));
        Assert.DoesNotContain("cli_serve", _world.Error.ToString(), StringComparison.Ordinal);
        Assert.True(_world.Decide(after).Agreed.Contains(Apps.HashOf(Apps.Build, "result")));
    }

    [Theory]
    [InlineData("DO_NOT_TRACK", "1")]
    [InlineData("DOCGLOW_TELEMETRY", "0")]
    [InlineData("CI", "true")]
    public void Whoever_is_off_sees_no_notice_and_gets_no_file(string name, string value)
    {
        _world.Variables[name] = value;
        TelemetryDefinition definition = Apps.Docglow(ConsentModel.OptOut);
        Assert.False(Show(definition, _world.Decide(definition)));
        Assert.Equal("", _world.Error.ToString());
        Assert.Empty(_world.Files);
    }

    private bool Show(TelemetryDefinition definition, ConsentDecision decision) =>
        Notice.ShowOnce(definition, _world.Surroundings, _world.Store, decision);
}
