using Plainsight.Consent;
using Plainsight.Settings;

namespace Plainsight.Tests.Consent;

/// <summary>What Docglow's page promises about consent.</summary>
public sealed class DocglowVectorTests : IDisposable
{
    private readonly World _world = new();

    public void Dispose() => _world.Dispose();

    [Theory]
    [InlineData("", "", "", "unset", false)]
    [InlineData("", "", "", "yes", true)]
    [InlineData("", "", "", "no", false)]
    [InlineData("", "", "enabled: true", "unset", true)]
    [InlineData("", "", "enabled: false", "yes", false)]
    [InlineData("", "", "enabled: \"false\"", "yes", false)]
    [InlineData("", "", "enabled: \"no\"", "yes", false)]
    [InlineData("", "", "enabled: true", "no", false)]
    [InlineData("", "0", "", "yes", false)]
    [InlineData("", "0", "enabled: true", "yes", false)]
    [InlineData("", "1", "enabled: false", "unset", true)]
    [InlineData("1", "1", "enabled: true", "yes", false)]
    [InlineData("y", "", "", "yes", false)]
    [InlineData("please", "", "", "yes", false)]
    [InlineData("0", "", "", "yes", true)]
    public void The_first_match_of_the_documented_order_wins(string kill, string @switch, string yml, string recorded, bool on)
    {
        _world.Variables["DOCGLOW_NO_TELEMETRY"] = kill;
        _world.Variables["DOCGLOW_TELEMETRY"] = @switch;
        _world.Inputs.Project = ProjectFile.Read("docglow.yml", yml.Length == 0 ? null : "telemetry:\n  " + yml + "\n");
        if (recorded != "unset")
        {
            _world.Record(state => recorded == "yes" ? state.Agree([], _world.Store.Today) : state.Refuse(_world.Store.Today));
        }

        Assert.Equal(on, _world.Decide(Apps.Docglow(projectMayEnable: true)).IsOn);
    }

    [Fact]
    public void A_newer_state_is_off_and_stays_as_it_is()
    {
        const string Newer = "plainsight-state 2\nconsent on 2026-11-21 epoch 1 level full\n";
        _world.WriteState(Newer);
        Assert.False(_world.Decide(Apps.Docglow()).IsOn);
        Assert.Equal(Newer, File.ReadAllText(_world.StateFile));
    }

    [Theory]
    [InlineData("http://evil.example")]
    [InlineData("http://localhost.evil.test")]
    [InlineData("ftp://x.test")]
    [InlineData("javascript:alert(1)")]
    [InlineData("https:///p")]
    public void A_refused_endpoint_falls_back_to_the_default(string endpoint)
    {
        _world.Variables["DOCGLOW_TELEMETRY"] = "1";
        _world.Variables["DOCGLOW_TELEMETRY_ENDPOINT"] = endpoint;
        ConsentDecision decision = _world.Decide(Apps.Docglow(badEndpoint: BadEndpoint.UseDefault));
        Assert.Equal((true, Apps.Endpoint), (decision.IsOn, decision.Endpoint));
    }
}
