using Plainsight.Identity;
using Plainsight.State;
using Plainsight.Tests.Consent;

namespace Plainsight.Tests.Identity;

public sealed class InstallIdsTests : IDisposable
{
    private const string Other = "https://staging.example/events";

    private readonly World _world = new();

    private InstallIds Ids => new(_world.Store, Apps.Docglow());

    public void Dispose() => _world.Dispose();

    [Fact]
    public void The_id_is_made_from_its_secret()
    {
        // SHA-256 of the bytes 0 to 15 is be45cb2605bf36bebde684841a28f0fd43c69850a3dce5fedba69928ee3a8991.
        byte[] secret = [.. Enumerable.Range(0, 16).Select(i => (byte)i)];
        Assert.Equal("be45cb26-05bf-46be-bde6-84841a28f0fd", InstallIds.FromSecret(secret).ToString("D"));
    }

    [Fact]
    public void The_id_stays_the_same_for_a_receiver()
    {
        Guid first = Ids.GetOrCreate(Apps.Endpoint)!.Value.Value;
        Assert.Equal(first, Ids.GetOrCreate(Apps.Endpoint)!.Value.Value);
        Assert.Equal(first, Ids.GetOrCreate("https://API.docglow.com/another/path")!.Value.Value);
    }

    [Fact]
    public void Another_receiver_gets_another_id()
    {
        Guid first = Ids.GetOrCreate(Apps.Endpoint)!.Value.Value;
        Assert.NotEqual(first, Ids.GetOrCreate(Other)!.Value.Value);
        Assert.Equal(first, Ids.GetOrCreate(Apps.Endpoint)!.Value.Value);
    }

    [Fact]
    public void The_stored_secret_proves_the_stored_id()
    {
        Ids.GetOrCreate(Apps.Endpoint);
        StoredId stored = Assert.Single(_world.Store.Read().Ids);
        Assert.Equal("https://api.docglow.com:443", stored.Origin);
        Assert.Equal(stored.Value, InstallIds.FromSecret(Convert.FromHexString(stored.Secret)));
    }

    [Theory]
    [InlineData(394, true)]
    [InlineData(395, false)]
    [InlineData(-1, true)]
    [InlineData(-2, false)]
    public void The_id_is_renewed_after_its_lifetime_and_after_a_wrong_clock(int days, bool same)
    {
        Guid first = Ids.GetOrCreate(Apps.Endpoint)!.Value.Value;
        _world.Clock.Now += TimeSpan.FromDays(days);
        Assert.Equal(same, first == Ids.GetOrCreate(Apps.Endpoint)!.Value.Value);
        Assert.Single(_world.Store.Read().Ids);
    }

    [Fact]
    public void An_id_that_cannot_be_stored_lasts_as_long_as_the_process()
    {
        File.WriteAllText(Path.Combine(_world.Home, ".local"), "");
        InstallIds ids = Ids;
        Guid first = ids.GetOrCreate(Apps.Endpoint)!.Value.Value;
        Assert.Equal(first, ids.GetOrCreate(Apps.Endpoint)!.Value.Value);
        Assert.NotEqual(first, Ids.GetOrCreate(Apps.Endpoint)!.Value.Value);
    }

    [Fact]
    public void After_a_recorded_no_an_id_is_not_stored()
    {
        _world.Record(state => state.Refuse(_world.Store.Today));
        InstallIds ids = Ids;
        Assert.Equal(ids.GetOrCreate(Apps.Endpoint)!.Value.Value, ids.GetOrCreate(Apps.Endpoint)!.Value.Value);
        Assert.Empty(_world.Store.Read().Ids);
    }

    [Fact]
    public void Looking_for_an_id_makes_none()
    {
        Assert.Null(Ids.Find(Apps.Endpoint));
        Assert.Null(Ids.Find(null));
        Assert.Empty(_world.Files);
    }

    [Fact]
    public void Several_processes_agree_on_one_id()
    {
        var made = new Guid[8];
        Parallel.For(0, made.Length, i => made[i] = Ids.GetOrCreate(Apps.Endpoint)!.Value.Value);
        Guid stored = Assert.Single(_world.Store.Read().Ids).Value;
        Assert.Contains(stored, made);
        Assert.Equal(stored, Ids.GetOrCreate(Apps.Endpoint)!.Value.Value);
    }
}
