using Plainsight.Identity;
using Plainsight.Tests.Consent;

namespace Plainsight.Tests.Identity;

public sealed class PseudonymKeysTests : IDisposable
{
    private readonly World _world = new();

    private PseudonymKeys Keys => new(_world.Store);

    public void Dispose() => _world.Dispose();

    [Fact]
    public void The_key_is_random_and_stored()
    {
        byte[] key = Keys.GetOrCreate();

        Assert.Equal(16, key.Length);
        Assert.Equal(Convert.ToHexString(key).ToLowerInvariant(), _world.Store.Read().Key);
        Assert.Equal(key, Keys.GetOrCreate());
        Assert.Equal(key, Keys.Find());
    }

    [Fact]
    public void Looking_for_a_key_makes_none()
    {
        Assert.Null(Keys.Find());
        Assert.Empty(_world.Files);
    }

    [Fact]
    public void A_no_deletes_the_key()
    {
        byte[] key = Keys.GetOrCreate();
        _world.Record(state => state.Refuse(_world.Store.Today));

        Assert.Null(Keys.Find());
        Assert.NotEqual(key, Keys.GetOrCreate());
    }

    [Fact]
    public void After_a_recorded_no_a_key_is_not_stored()
    {
        _world.Record(state => state.Refuse(_world.Store.Today));

        Assert.Equal(16, Keys.GetOrCreate().Length);
        Assert.Null(_world.Store.Read().Key);
    }

    [Fact]
    public void A_state_that_cannot_be_read_is_left_alone()
    {
        _world.WriteState("plainsight-state 9\n");

        Assert.Equal(16, Keys.GetOrCreate().Length);
        Assert.Equal("plainsight-state 9\n", File.ReadAllText(_world.StateFile));
    }

    [Fact]
    public void The_key_is_renewed_with_the_id()
    {
        var ids = new InstallIds(_world.Store, Apps.Docglow());
        byte[] before = Keys.GetOrCreate();
        ids.GetOrCreate(Apps.Endpoint);
        Assert.Equal(before, Keys.GetOrCreate());

        _world.Clock.Now += TimeSpan.FromDays(395);
        ids.GetOrCreate(Apps.Endpoint);
        Assert.NotEqual(before, Keys.GetOrCreate());
    }

    [Fact]
    public void Several_processes_agree_on_one_key()
    {
        byte[][] made = new byte[8][];
        Parallel.For(0, made.Length, i => made[i] = Keys.GetOrCreate());
        Assert.Contains(made, key => key.SequenceEqual(Keys.Find()!));
    }
}
