using Plainsight.Events;
using Plainsight.Facts;
using Plainsight.Tests.Consent;

namespace Plainsight.Tests.Cli;

public sealed class PromptTests : CommandTest
{
    [Theory]
    [InlineData("y")]
    [InlineData("YES")]
    [InlineData(" y ")]
    [InlineData("what", "y")]
    public void A_yes_is_recorded_with_what_was_shown(params string[] lines)
    {
        World.Sit(lines);
        Assert.True(Ask());
        Assert.True(State.Consent);
        Assert.True(World.Decide(Definition).Agreed.Contains(Apps.HashOf(Apps.Build, "result")));
    }

    [Theory]
    [InlineData("")]
    [InlineData("n")]
    [InlineData("No")]
    [InlineData("what", "")]
    [InlineData("what", "ever", "y")]
    public void Enter_and_everything_unclear_are_no(params string[] lines)
    {
        World.Sit(lines);
        Assert.False(Ask());
        Assert.False(State.Consent);
        Assert.Empty(State.Ids);
    }

    [Theory]
    [InlineData()]
    [InlineData("what")]
    public void An_end_of_input_records_nothing(params string[] lines)
    {
        World.Sit(lines);
        Assert.False(Ask());
        Assert.Empty(World.Files);
    }

    [Fact]
    public void An_input_that_breaks_records_nothing()
    {
        World.Sit();
        World.In.Dispose();
        Assert.False(Ask());
        Assert.Empty(World.Files);
    }

    [Fact]
    public void The_question_is_one_screen_on_stderr()
    {
        World.Sit("");
        Ask();
        Assert.Equal("", Output);
        string[] lines = Errors.Split('\n');
        Assert.InRange(lines.Length, 5, 24);
        Assert.All(lines, line => Assert.InRange(line.Length, 0, 100));
        Assert.All(
            ["A build finished.", "Is building getting slower?", "Counts distinct installs.", "Never sent: ", Apps.Endpoint, "kept for 365d", "docglow telemetry off", "[y/N]"],
            part => Assert.Contains(part, Errors, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("in")]
    [InlineData("out")]
    [InlineData("error")]
    public void Nobody_is_asked_without_a_terminal_on_every_side(string redirected)
    {
        World.Sit("y");
        World.InputIsTerminal = redirected != "in";
        World.OutputIsTerminal = redirected != "out";
        World.ErrorIsTerminal = redirected != "error";
        NobodyIsAsked();
    }

    [Theory]
    [InlineData("CI", "true")]
    [InlineData("GITHUB_ACTIONS", "1")]
    [InlineData("CLAUDECODE", "1")]
    [InlineData("CURSOR_AGENT", "1")]
    [InlineData("DO_NOT_TRACK", "1")]
    [InlineData("DOCGLOW_NO_TELEMETRY", "please")]
    [InlineData("DOCGLOW_TELEMETRY", "0")]
    [InlineData("DOCGLOW_TELEMETRY_ENDPOINT", "http://evil.example")]
    public void Nobody_is_asked_where_it_is_decided_or_nobody_sits(string name, string value)
    {
        World.Sit("y");
        World.Variables[name] = value;
        NobodyIsAsked();
    }

    [Theory]
    [InlineData("CLAUDECODE", "0", false)]
    [InlineData("CURSOR_AGENT", "", false)]
    [InlineData("CODEX_SANDBOX", "seatbelt", true)]
    [InlineData("GEMINI_CLI", "1", true)]
    [InlineData("OR_APP_NAME", "Aider", true)]
    [InlineData("OR_APP_NAME", "shop", false)]
    public void Coding_agents_are_known_by_their_variables(string name, string value, bool there) =>
        Assert.Equal(there, AgentEnvironment.IsThere(asked => asked == name ? value : null));

    [Fact]
    public void An_opt_out_app_does_not_ask()
    {
        Definition = Apps.Docglow(ConsentModel.OptOut);
        World.Sit("y");
        NobodyIsAsked();
    }

    [Fact]
    public void Nobody_is_asked_where_the_answer_could_not_be_kept()
    {
        World.Variables.Remove("HOME");
        World.Variables.Remove("LOCALAPPDATA");
        World.Sit("y");
        NobodyIsAsked();
    }

    [Theory]
    [InlineData("y", true)]
    [InlineData("n", false)]
    public void An_answer_is_final(string answer, bool on)
    {
        World.Sit(answer);
        Ask();
        World.Error.GetStringBuilder().Clear();
        World.Sit(on ? "n" : "y");
        Assert.Equal(on, Ask());
        Assert.Equal("", Errors);
    }

    [Theory]
    [InlineData("y", true)]
    [InlineData("n", false)]
    public void Later_fields_are_asked_for_once_and_alone(string answer, bool agreed)
    {
        Definition = Apps.Docglow(events: Apps.Serve);
        World.Sit("y");
        Ask();
        int epoch = State.Epoch;
        World.Error.GetStringBuilder().Clear();

        Definition = Apps.Docglow();
        World.Sit(answer);
        Assert.True(Ask());
        Assert.Contains("cli_build", Errors, StringComparison.Ordinal);
        Assert.DoesNotContain("cli_serve", Errors, StringComparison.Ordinal);
        AgreedFields fields = World.Decide(Definition).Agreed;
        Assert.Equal(agreed, fields.Contains(Apps.HashOf(Apps.Build, "result")));
        Assert.True(fields.Contains(Apps.HashOf(Apps.Serve, "watch")));
        Assert.Equal(epoch, State.Epoch);

        World.Error.GetStringBuilder().Clear();
        World.Sit("y");
        Assert.True(Ask());
        Assert.Equal("", Errors);
    }

    [Fact]
    public void An_event_without_fields_is_asked_for_once()
    {
        Definition = Apps.Docglow(events: Apps.Serve);
        World.Sit("y");
        Ask();
        Assert.False(World.Decide(Definition).Agreed.Contains(Apps.HashOf("event cli_ping 1")));
        World.Error.GetStringBuilder().Clear();

        Definition = Apps.Docglow(events: [Apps.Serve, "event cli_ping 1"]);
        World.Sit("y");
        Assert.True(Ask());
        Assert.Contains(" New:\n  cli_ping\nNever sent", Errors, StringComparison.Ordinal);
        Assert.True(World.Decide(Definition).Agreed.Contains(Apps.HashOf("event cli_ping 1")));

        World.Error.GetStringBuilder().Clear();
        World.Sit("y");
        Ask();
        Assert.Equal("", Errors);
    }

    [Fact]
    public void An_answer_that_cannot_be_stored_leaves_telemetry_off()
    {
        File.WriteAllText(Path.Combine(World.Home, ".local"), "");
        World.Sit("y");
        Assert.False(Ask());
    }

    [Fact]
    public void Settings_that_throw_ask_nobody() => Assert.False(TelemetryPrompt.Ask(Definition, _ => throw new InvalidOperationException()));

    private bool Ask() => TelemetryPrompt.Ask(Definition, World.Configure);

    private void NobodyIsAsked()
    {
        Assert.False(Ask());
        Assert.Equal("", Errors);
        Assert.Empty(World.Files);
    }
}
