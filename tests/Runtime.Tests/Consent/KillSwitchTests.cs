using System.Runtime.InteropServices;
using Plainsight.Consent;
using Plainsight.State;

namespace Plainsight.Tests.Consent;

public sealed class KillSwitchTests : IDisposable
{
    private const uint Nobody = 65534;
    private readonly World _world = new();

    public KillSwitchTests() => _world.Record(state => state.Agree([], new DateOnly(2026, 11, 20)));

    public void Dispose() => _world.Dispose();

    [Theory]
    [InlineData("DO_NOT_TRACK", "1", ConsentSource.DoNotTrack, "DO_NOT_TRACK=1 (environment)")]
    [InlineData("DO_NOT_TRACK", "TRUE", ConsentSource.DoNotTrack, "DO_NOT_TRACK=TRUE (environment)")]
    [InlineData("DOCGLOW_NO_TELEMETRY", "y", ConsentSource.KillSwitch, "DOCGLOW_NO_TELEMETRY=y (environment)")]
    [InlineData("DOCGLOW_NO_TELEMETRY", "please", ConsentSource.KillSwitch, "DOCGLOW_NO_TELEMETRY=please (environment) can't be read and counts as off")]
    public void A_kill_switch_beats_a_yes(string name, string value, object source, string detail)
    {
        _world.Variables["DOCGLOW_TELEMETRY"] = "1";
        _world.Variables[name] = value;
        ConsentDecision decision = _world.Decide(Apps.Docglow());
        Assert.Equal((ConsentState.Off, (ConsentSource)source, detail), (decision.State, decision.Source, decision.Detail));
    }

    [Theory]
    [InlineData("0")]
    [InlineData("false")]
    [InlineData("")]
    [InlineData(" ")]
    public void A_kill_switch_that_is_not_set_changes_nothing(string value)
    {
        _world.Variables["DO_NOT_TRACK"] = value;
        _world.Variables["DOCGLOW_NO_TELEMETRY"] = value;
        Assert.Equal(ConsentState.On, _world.Decide(Apps.Docglow()).State);
    }

    [Fact]
    public void An_app_can_leave_DO_NOT_TRACK_out()
    {
        _world.Variables["DO_NOT_TRACK"] = "1";
        Assert.Equal(ConsentState.On, _world.Decide(Apps.Docglow(doNotTrack: false)).State);
    }

    [Fact]
    public void A_directory_of_the_machine_wide_file_that_may_not_be_entered_counts_as_off()
    {
        Assert.SkipUnless(OperatingSystem.IsLinux() && Environment.IsPrivilegedProcess, "needs a user who may enter less than root");
        string directory = Path.GetDirectoryName(_world.Surroundings.MachineOffFile)!;
        Directory.CreateDirectory(directory);
        Assert.NotEqual(ConsentSource.MachineFile, DecideAsNobody().Source);
        if (OperatingSystem.IsLinux())
        {
            File.SetUnixFileMode(directory, UnixFileMode.None);
        }

        Assert.Equal(ConsentSource.MachineFile, DecideAsNobody().Source);
    }

    [Fact]
    public void The_machine_wide_file_beats_a_yes()
    {
        Directory.CreateDirectory(Path.GetDirectoryName(_world.Surroundings.MachineOffFile)!);
        File.WriteAllText(_world.Surroundings.MachineOffFile!, "");
        _world.Variables["DOCGLOW_TELEMETRY"] = "1";
        ConsentDecision decision = _world.Decide(Apps.Docglow());
        Assert.Equal((ConsentState.Off, ConsentSource.MachineFile), (decision.State, decision.Source));
    }

    [Fact]
    public void The_embedding_program_beats_a_yes()
    {
        _world.EmbedderSaysOff = true;
        Assert.Equal(ConsentSource.Embedder, _world.Decide(Apps.Docglow()).Source);
    }

    [Fact]
    public void A_kill_switch_decides_without_a_look_at_the_state()
    {
        _world.Variables["DO_NOT_TRACK"] = "1";
        File.WriteAllText(_world.StateFile, "broken");
        Assert.Equal(ConsentSource.DoNotTrack, _world.Decide(Apps.Docglow()).Source);
    }

    [Theory]
    [InlineData("CI", "true", false)]
    [InlineData("GITHUB_ACTIONS", "true", false)]
    [InlineData("JENKINS_URL", "https://ci.example/", false)]
    [InlineData("CI", "0", true)]
    [InlineData("CI", "false", true)]
    [InlineData("CI", "", true)]
    public void CI_is_off_unless_somebody_said_yes(string name, string value, bool on)
    {
        _world.Variables[name] = value;
        Assert.Equal(ConsentState.On, _world.Decide(Apps.Docglow()).State);

        _world.Record(_ => RecordedState.Empty.Notice([], new DateOnly(2026, 11, 20)));
        Assert.Equal(on, _world.Decide(Apps.Docglow(ConsentModel.OptOut)).IsOn);
    }

    // The permissions of files belong to the thread: no other test becomes nobody.
    private ConsentDecision DecideAsNobody()
    {
        ConsentDecision? decision = null;
        var thread = new Thread(() =>
        {
            _ = SetFileUser(Nobody);
            decision = _world.Decide(Apps.Docglow());
        });
        thread.Start();
        thread.Join();
        return decision!;
    }

    [DllImport("libc", EntryPoint = "setfsuid")]
    private static extern int SetFileUser(uint user);
}
