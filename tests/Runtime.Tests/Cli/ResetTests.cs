using System.Text.Json;
using Plainsight.State;
using Plainsight.Tests.Consent;

namespace Plainsight.Tests.Cli;

public sealed class ResetTests : CommandTest
{
    private const string Spool = "q1-1790000000000-1-0a0b0c0d.ndj";

    [Fact]
    public void Reset_renews_id_and_key_and_keeps_the_answer()
    {
        Run("on");
        World.Record(state => state with { Key = new string('a', 32) });
        RecordedState before = State;

        Assert.Equal(0, Run("reset"));

        Assert.NotEqual(before.Ids.Single().Secret, State.Ids.Single().Secret);
        Assert.NotEqual(before.Ids.Single().Value, State.Ids.Single().Value);
        Assert.Null(State.Key);
        Assert.Equal((before.Consent, before.ConsentDate, before.Epoch + 1), (State.Consent, State.ConsentDate, State.Epoch));
        Assert.Equal(before.Agreed, State.Agreed);
    }

    [Fact]
    public void Reset_says_what_it_did_and_the_new_id()
    {
        Run("on");
        World.Record(state => state with { Key = new string('a', 32) });
        string old = State.Ids.Single().Value.ToString("D");

        Run("reset");

        Assert.Equal(
            $"""
            Deleted the id {old}, known to https://api.docglow.com
            Deleted the key of the pseudonyms
            The new id is {State.Ids.Single().Value:D}, for https://api.docglow.com
            To have what was sent under the old id deleted too, give it to https://github.com/docglow/docglow/issues
            Telemetry is on as before: Your answer of 2026-11-21

            """.ReplaceLineEndings("\n"),
            Output);
    }

    [Fact]
    public void Reset_deletes_the_events_under_the_old_id_and_nothing_else()
    {
        Run("on");
        File.WriteAllText(Path.Combine(World.Directory, Spool), "");
        File.WriteAllText(Path.Combine(World.Directory, "notes.txt"), "");

        Run("reset");

        Assert.False(File.Exists(Path.Combine(World.Directory, Spool)));
        Assert.True(File.Exists(Path.Combine(World.Directory, "notes.txt")));
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void Reset_with_nothing_stored_says_so_and_creates_nothing(bool on)
    {
        if (on)
        {
            World.Variables["DOCGLOW_TELEMETRY"] = "1";
        }

        Assert.Equal(0, Run("reset"));

        Assert.Equal("Nothing is stored that could be renewed.", FirstLine);
        Assert.Empty(World.Files);
    }

    [Fact]
    public void Reset_while_a_variable_says_off_deletes_the_old_id_and_makes_none()
    {
        Run("on");
        World.Variables["DO_NOT_TRACK"] = "1";

        Assert.Equal(0, Run("reset"));

        Assert.Empty(State.Ids);
        Assert.True(State.Consent);
        Assert.DoesNotContain("new id", Output, StringComparison.Ordinal);
        Assert.EndsWith("Telemetry is off as before: DO_NOT_TRACK=1 (environment)\n", Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Reset_that_cannot_be_stored_changes_nothing()
    {
        if (OperatingSystem.IsWindows())
        {
            return;
        }

        Run("on");
        File.WriteAllText(Path.Combine(World.Directory, Spool), "");
        byte[] before = File.ReadAllBytes(World.StateFile);
        File.SetUnixFileMode(World.StateFile, UnixFileMode.UserRead);

        Assert.Equal(1, Run("reset"));

        Assert.Equal("", Output);
        Assert.Equal($"The id could NOT be renewed: {World.StateFile} is read-only. Nothing was changed. For this shell: export DOCGLOW_NO_TELEMETRY=1\n", Errors);
        Assert.Equal(before, File.ReadAllBytes(World.StateFile));
        Assert.True(File.Exists(Path.Combine(World.Directory, Spool)));
    }

    [Fact]
    public void Reset_leaves_a_state_that_cannot_be_read_to_a_decision()
    {
        World.WriteState("plainsight-state 9\n");

        Assert.Equal(1, Run("reset"));

        Assert.Equal($"The id could NOT be renewed: {World.StateFile} can't be read. Decide first: docglow telemetry on, or: docglow telemetry off\n", Errors);
        Assert.Equal("plainsight-state 9\n", File.ReadAllText(World.StateFile));
    }

    [Fact]
    public void The_machine_form_says_the_same()
    {
        string? old = RunJson("on").GetProperty("install_id").GetString();

        JsonElement reset = RunJson("reset");

        Assert.Equal(old, reset.GetProperty("deleted_ids")[0].GetString());
        Assert.Equal(State.Ids.Single().Value.ToString("D"), reset.GetProperty("install_id").GetString());
        Assert.Equal("on", reset.GetProperty("telemetry").GetString());
    }
}
