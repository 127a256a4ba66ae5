using Plainsight.Events;
using Plainsight.Tests.Consent;

namespace Plainsight.Tests.Cli;

public sealed class OnOffTests : CommandTest
{
    [Theory]
    [InlineData("on")]
    [InlineData("enable")]
    public void On_records_a_yes_to_every_field_and_makes_the_id(string verb)
    {
        Assert.Equal(0, Run(verb));
        Assert.True(State.Consent);
        Assert.Single(State.Ids);
        AgreedFields agreed = World.Decide(Definition).Agreed;
        Assert.All(["duration_ms", "result", "adapter", "shape.models"], path => Assert.True(agreed.Contains(Apps.HashOf(Apps.Build, path))));
        Assert.True(agreed.Contains(Apps.HashOf(Apps.Context, "instance_id")));
    }

    [Fact]
    public void On_says_what_is_sent_where_and_how_to_switch_off()
    {
        Run("on");
        Assert.Equal("Telemetry is on. Sent to " + Apps.Endpoint + ":", FirstLine);
        Assert.All(
            ["cli_build: A build finished.", "Is building getting slower?", "How large are projects?", "instance_id", "docglow telemetry off, or DOCGLOW_NO_TELEMETRY=1, or DO_NOT_TRACK=1"],
            part => Assert.Contains(part, Output, StringComparison.Ordinal));
    }

    [Fact]
    public void On_under_a_kill_switch_says_that_it_stays_off_and_makes_no_id()
    {
        World.Variables["DO_NOT_TRACK"] = "1";
        Assert.Equal(0, Run("on"));
        Assert.StartsWith("Your yes is recorded, but telemetry stays off: DO_NOT_TRACK=1 (environment).", Output, StringComparison.Ordinal);
        Assert.Empty(State.Ids);
    }

    [Fact]
    public void On_names_an_event_that_has_no_fields()
    {
        Definition = Apps.Docglow(events: "event cli_ping 1");
        Run("on");
        Assert.Contains("\n  cli_ping\n  with every event\n", Output, StringComparison.Ordinal);
    }

    [Fact]
    public void On_twice_changes_no_mind()
    {
        Run("on");
        int epoch = State.Epoch;
        Guid id = State.Ids[0].Value;
        Run("on");
        Assert.Equal((epoch, id), (State.Epoch, State.Ids[0].Value));
    }

    [Theory]
    [InlineData("off")]
    [InlineData("disable")]
    public void Off_forgets_the_id_and_prints_it_once(string verb)
    {
        Run("on");
        string id = State.Ids[0].Value.ToString("D");
        Assert.Equal(0, Run(verb));
        Assert.Equal("Telemetry is off.", FirstLine);
        Assert.Contains(id, Output, StringComparison.Ordinal);
        Assert.Contains("give that id to https://github.com/docglow/docglow/issues", Output, StringComparison.Ordinal);
        Assert.DoesNotContain(id, File.ReadAllText(World.StateFile), StringComparison.Ordinal);
        Assert.Equal((false, 2), (State.Consent, State.Epoch));

        Run(verb);
        Assert.DoesNotContain(id, Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("off", "Deleted the id ")]
    [InlineData("forget", "To have what was sent deleted, give ")]
    [InlineData("reset", "Deleted the id ")]
    public void What_stdout_does_not_take_goes_to_stderr(string verb, string line)
    {
        Run("on");
        string id = State.Ids[0].Value.ToString("D");
        World.OutIsFull = true;
        Assert.Equal(0, Run(verb));
        Assert.Contains(line + id, Errors, StringComparison.Ordinal);
        World.OutIsFull = false;
    }

    [Fact]
    public void Off_deletes_what_waits()
    {
        Run("on");
        string spool = Path.Combine(World.Directory, "q1-1790000000000-1-0a0b0c0d.ndj");
        File.WriteAllText(spool, "");
        Run("off");
        Assert.False(File.Exists(spool));
    }

    [Fact]
    public void Off_deletes_the_key_of_the_pseudonyms()
    {
        Run("on");
        World.Record(state => state with { Key = new string('a', 32) });
        Run("off");
        Assert.Null(State.Key);
        Assert.Contains("Deleted the key of the pseudonyms\n", Output, StringComparison.Ordinal);
        Assert.False(RunJson("off").GetProperty("deleted_key").GetBoolean());
    }

    [Fact]
    public void Off_keeps_files_that_are_not_its_own()
    {
        Run("on");
        string other = Path.Combine(World.Directory, "notes.txt");
        File.WriteAllText(other, "");
        Run("off");
        Assert.True(File.Exists(other));
    }

    [Fact]
    public void Off_that_cannot_be_stored_fails_honestly()
    {
        if (OperatingSystem.IsWindows())
        {
            return;
        }

        Run("on");
        File.SetUnixFileMode(World.StateFile, UnixFileMode.UserRead);
        Assert.Equal(1, Run("off"));
        Assert.Equal("", Output);
        Assert.Equal($"Telemetry could NOT be switched off: {World.StateFile} is read-only. For this shell: export DOCGLOW_NO_TELEMETRY=1\n", Errors);
    }

    [Fact]
    public void Off_without_a_home_fails_honestly()
    {
        World.Variables.Remove("HOME");
        World.Variables.Remove("LOCALAPPDATA");
        Assert.Equal(1, Run("off"));
        Assert.Contains("could NOT be switched off", Errors, StringComparison.Ordinal);
    }

    [Fact]
    public void Off_that_a_switch_overrules_is_a_failure()
    {
        World.Variables["DOCGLOW_TELEMETRY"] = "1";
        Assert.Equal(1, Run("off"));
        Assert.Contains("DOCGLOW_TELEMETRY=1 (environment)", Errors, StringComparison.Ordinal);
        Assert.False(State.Consent);
    }

    [Theory]
    [InlineData("on", true)]
    [InlineData("off", false)]
    public void A_command_repairs_a_state_that_cannot_be_read(string verb, bool answer)
    {
        World.WriteState("plainsight-state 9\n");
        Assert.Equal(0, Run(verb));
        Assert.Equal(answer, State.Consent);
        Assert.True(State.Epoch > 1_000_000);
    }

    [Fact]
    public void The_machine_form_says_the_same()
    {
        string? id = RunJson("on").GetProperty("install_id").GetString();
        Assert.Equal("on", RunJson("on").GetProperty("telemetry").GetString());
        Assert.Equal(id, RunJson("off").GetProperty("deleted_ids")[0].GetString());
    }
}
