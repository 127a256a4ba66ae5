using Plainsight.State;

namespace Plainsight.Tests.State;

public sealed class StateTextTests
{
    private const string Id = "id https://api.docglow.com:443 2026-11-21 000102030405060708090a0b0c0d0e0f be45cb26-05bf-46be-bde6-84841a28f0fd\n";

    [Fact]
    public void A_state_is_written_as_documented()
    {
        RecordedState state = RecordedState.Empty.Agree([0xFF, 1], new DateOnly(2026, 11, 21)) with
        {
            Noticed = new DateOnly(2026, 11, 20),
            Key = "0f0e0d0c0b0a09080706050403020100",
            Ids = [new StoredId("https://api.docglow.com:443", new DateOnly(2026, 11, 21), "000102030405060708090a0b0c0d0e0f", new Guid("be45cb26-05bf-46be-bde6-84841a28f0fd"))],
        };
        Assert.Equal("plainsight-state 1\nconsent on 2026-11-21 epoch 1\nnoticed 2026-11-20\n" + Id + "key 0f0e0d0c0b0a09080706050403020100\nagreed 00000001 000000ff\n", StateText.Write(state));
    }

    [Fact]
    public void What_is_written_is_read_back()
    {
        RecordedState state = RecordedState.Empty.Agree(Enumerable.Range(0, 100).Select(i => (uint)(i * 77777777)), new DateOnly(2026, 11, 21)).Decline([9]);
        RecordedState? read = StateText.Read(StateText.Write(state));
        Assert.NotNull(read);
        Assert.Equal(state.Agreed, read.Agreed);
        Assert.Equal(state.Declined, read.Declined);
        Assert.Equal((state.Consent, state.ConsentDate, state.Epoch), (read.Consent, read.ConsentDate, read.Epoch));
    }

    [Theory]
    [InlineData("plainsight-state 1\n")]
    [InlineData("plainsight-state 1\nconsent unset 2026-11-21 epoch 4\n")]
    [InlineData("plainsight-state 1\nconsent off 2026-11-21 epoch 4\n")]
    [InlineData("plainsight-state 1\nnoticed 2026-11-21\n" + Id)]
    [InlineData("plainsight-state 1\nagreed 00000001\nagreed 00000002\n")]
    [InlineData("plainsight-state 1\nkey 000102030405060708090a0b0c0d0e0f\n")]
    [InlineData("plainsight-state 1\nconsent on 2026-11-21 epoch 1\n" + Id + "key 000102030405060708090a0b0c0d0e0f\nagreed 00000001\n")]
    public void A_state_is_read(string text) => Assert.NotNull(StateText.Read(text));

    [Theory]
    [InlineData("")]
    [InlineData("\n")]
    [InlineData("plainsight-state 1")]
    [InlineData("plainsight-state 2\nconsent on 2026-11-21 epoch 1\n")]
    [InlineData("plainsight-state 1\r\nconsent on 2026-11-21 epoch 1\r\n")]
    [InlineData("plainsight-state 1\nconsent on 2026-11-21 epoch 1")]
    [InlineData("plainsight-state 1\nconsent on 2026-11-21\n")]
    [InlineData("plainsight-state 1\nconsent maybe 2026-11-21 epoch 1\n")]
    [InlineData("plainsight-state 1\nconsent on 21.11.2026 epoch 1\n")]
    [InlineData("plainsight-state 1\nconsent on 2026-11-21 epoch -1\n")]
    [InlineData("plainsight-state 1\nconsent on 2026-11-21 epoch 99999999999\n")]
    [InlineData("plainsight-state 1\nconsent on 2026-11-21 epoch 1\nconsent off 2026-11-21 epoch 2\n")]
    [InlineData("plainsight-state 1\nnoticed\n")]
    [InlineData("plainsight-state 1\n\n")]
    [InlineData("plainsight-state 1\nagreed 1\n")]
    [InlineData("plainsight-state 1\nagreed 0000000G\n")]
    [InlineData("plainsight-state 1\nlevel crash\n")]
    [InlineData("plainsight-state 1\nkey\n")]
    [InlineData("plainsight-state 1\nkey 00010203\n")]
    [InlineData("plainsight-state 1\nkey 000102030405060708090A0B0C0D0E0F\n")]
    [InlineData("plainsight-state 1\nkey 000102030405060708090a0b0c0d0e0f x\n")]
    [InlineData("plainsight-state 1\nkey 000102030405060708090a0b0c0d0e0f\nkey 000102030405060708090a0b0c0d0e0f\n")]
    [InlineData("plainsight-state 1\n" + Id + Id)]
    [InlineData("plainsight-state 1\nid https://api.docglow.com:443 2026-11-21 00 be45cb26-05bf-46be-bde6-84841a28f0fd\n")]
    [InlineData("plainsight-state 1\nid https://api.docglow.com:443 2026-11-21 000102030405060708090a0b0c0d0e0f be45cb26-05bf-16be-bde6-84841a28f0fd\n")]
    [InlineData("plainsight-state 1\nid https://api.docglow.com:443 2026-11-21 000102030405060708090a0b0c0d0e0f alice@example.com\n")]
    [InlineData("plainsight-state 1\nid alice 2026-11-21 000102030405060708090a0b0c0d0e0f be45cb26-05bf-46be-bde6-84841a28f0fd\n")]
    [InlineData("{\"version\":1,\"consent\":\"yes\"}\n")]
    public void Anything_else_is_unreadable(string text) => Assert.Null(StateText.Read(text));

    [Fact]
    public void Every_truncation_is_unreadable_or_says_less()
    {
        string whole = "plainsight-state 1\nconsent on 2026-11-21 epoch 1\n" + Id;
        for (int length = 0; length < whole.Length; length++)
        {
            RecordedState? read = StateText.Read(whole[..length]);
            Assert.True(read is null || whole[length - 1] == '\n');
        }
    }
}
