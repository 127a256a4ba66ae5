using Plainsight.Events;

namespace Plainsight.Tests.Consent;

public sealed class AgreedFieldsTests : IDisposable
{
    private readonly World _world = new();

    public void Dispose() => _world.Dispose();

    [Fact]
    public void The_default_holds_nothing() => Assert.False(default(AgreedFields).Contains(0));

    [Fact]
    public void A_recorded_yes_covers_what_was_shown_and_no_more()
    {
        _world.Record(state => state.Agree([7, 3, 5], _world.Store.Today));
        AgreedFields agreed = _world.Decide(Apps.Docglow()).Agreed;
        Assert.Equal([true, true, true, false], new uint[] { 3, 5, 7, 4 }.Select(agreed.Contains));
    }

    [Fact]
    public void A_switch_covers_what_the_running_version_documents()
    {
        _world.Variables["DOCGLOW_TELEMETRY"] = "1";
        Assert.True(_world.Decide(Apps.Docglow()).Agreed.IsAll);
    }

    [Fact]
    public void A_notice_covers_what_it_showed()
    {
        _world.Record(state => state.Notice([1], _world.Store.Today));
        AgreedFields agreed = _world.Decide(Apps.Docglow(ConsentModel.OptOut)).Agreed;
        Assert.True(agreed.Contains(1));
        Assert.False(agreed.Contains(2));
    }

    [Fact]
    public void Nothing_is_agreed_while_telemetry_is_off()
    {
        _world.Record(state => state.Agree([1], _world.Store.Today));
        _world.Variables["DO_NOT_TRACK"] = "1";
        Assert.False(_world.Decide(Apps.Docglow()).Agreed.Contains(1));
    }
}
