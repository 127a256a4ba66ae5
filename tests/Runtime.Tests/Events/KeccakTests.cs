using System.Text;
using Plainsight.Events;

namespace Plainsight.Tests.Events;

public sealed class KeccakTests
{
    [Fact]
    public void Examples_of_the_standard_hold()
    {
        Assert.Equal("7f9c2ba4e88f827d616045507605853ed73b8093f6efbc88eb1a6eacfa66ef26", Shake([]));
        Assert.Equal("131ab8d2b594946b9c81333f9bb6e0ce75c3b93104fa3469d3917457385da037", Shake([.. Enumerable.Repeat((byte)0xA3, 200)]));
    }

    [Theory]
    [InlineData(167)]
    [InlineData(168)]
    [InlineData(169)]
    [InlineData(336)]
    [InlineData(5000)]
    public void Every_length_gives_what_the_platform_gives(int length)
    {
        byte[] source = [.. Enumerable.Range(0, length).Select(i => (byte)i)];
        if (System.Security.Cryptography.Shake128.IsSupported)
        {
            Assert.Equal(Convert.ToHexString(System.Security.Cryptography.Shake128.HashData(source, 32)), Shake(source), ignoreCase: true);
        }
    }

    [Theory]
    [InlineData(167, "T1xsU66BkKj/ilWyEl0o")]
    [InlineData(168, "wi4RWGwitxO943P86TMU")]
    [InlineData(169, "Cfwj86z9lEOA2wx/Wxve")]
    [InlineData(336, "UYsYh3VTZ9dGQzDBhheM")]
    public void Blocks_are_padded_at_their_edges(int length, string expected)
    {
        byte[] hash = new byte[15];
        Keccak.Shake128(Encoding.ASCII.GetBytes(new string('a', length)), hash);

        Assert.Equal(expected, Convert.ToBase64String(hash));
    }

    private static string Shake(byte[] source)
    {
        byte[] hash = new byte[32];
        Keccak.Shake128(source, hash);
        return Convert.ToHexString(hash).ToLowerInvariant();
    }
}
