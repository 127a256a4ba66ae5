using Plainsight.Consent;
using Plainsight.Settings;
using Plainsight.State;
using Plainsight.Tests.Fakes;

namespace Plainsight.Tests.Consent;

/// <summary>A run that can't see what the person recorded, since it has no home or is root on behalf of them: a yes that a recorded no would overrule does not count.</summary>
public sealed class UnseenStateTests : IDisposable
{
    private const string ProjectYes = "telemetry:\n  enabled: true\n";
    private readonly World _world = new();

    public UnseenStateTests() => _world.Record(state => state.Refuse(_world.Store.Today));

    public void Dispose() => _world.Dispose();

    public static TheoryData<string> Ways => ["HOME", "SUDO_UID"];

    [Theory]
    [MemberData(nameof(Ways))]
    public void A_project_does_not_switch_it_on(string way)
    {
        _world.Inputs.Project = ProjectFile.Read("docglow.yml", ProjectYes);
        ExpectUnseen(Decide(way, Apps.Docglow(projectMayEnable: true)));
    }

    [Theory]
    [MemberData(nameof(Ways))]
    public void A_file_of_the_user_does_not_switch_it_on(string way)
    {
        var file = new ConfigFile(Path.Combine(_world.Home, "c.toml")) { Text = "telemetry = true\n" };
        _world.Inputs.UserFile = new UserFile(file.Path, file.Read, file.Write);
        ExpectUnseen(Decide(way, Apps.Docglow(userFile: "~/c.toml")));
    }

    [Theory]
    [MemberData(nameof(Ways))]
    public void What_was_handed_over_does_not_switch_it_on(string way)
    {
        TelemetryDefinition definition = Apps.Docglow();
        _world.Inputs.Inherited = HandoverText.Read(HandoverText.Write(HandoverText.Target("docglow", Apps.Endpoint), null, DocumentedField.Hashes(definition)));
        ExpectUnseen(Decide(way, definition));
    }

    [Theory]
    [MemberData(nameof(Ways))]
    public void A_marked_run_of_a_build_server_is_off(string way)
    {
        _world.Variables["CI"] = "true";
        ExpectUnseen(Decide(way, Apps.Docglow().With(ConsentModel.OptOut, CiPolicy.Mark)));
    }

    [Theory]
    [MemberData(nameof(Ways))]
    public void A_yes_to_this_run_counts(string way)
    {
        _world.Variables["DOCGLOW_TELEMETRY"] = "1";
        ConsentDecision decision = Decide(way, Apps.Docglow());
        Assert.Equal((ConsentState.On, ConsentSource.Switch), (decision.State, decision.Source));
    }

    private static void ExpectUnseen(ConsentDecision decision)
    {
        Assert.Equal((ConsentState.Off, ConsentSource.StateUnseen), (decision.State, decision.Source));
        Assert.Equal("There is no private directory here, so that nobody can see whether you said no", decision.Detail);
    }

    private ConsentDecision Decide(string way, TelemetryDefinition definition)
    {
        if (way == "HOME")
        {
            foreach (string home in (string[])["HOME", "LOCALAPPDATA", "USERPROFILE"])
                _world.Variables.Remove(home);
        }
        else
        {
            Assert.SkipUnless(Environment.IsPrivilegedProcess && !OperatingSystem.IsWindows(), "only root acts for others");
            _world.Variables[way] = "1000";
        }

        var store = StateStore.Of(definition, _world.Surroundings.Variable, _world.Clock);
        return new ConsentReader(definition, _world.Inputs, _world.Surroundings, store).Read();
    }
}
