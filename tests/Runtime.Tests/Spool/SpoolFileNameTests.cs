using Plainsight.Spool;

namespace Plainsight.Tests.Spool;

public sealed class SpoolFileNameTests
{
    [Fact]
    public void New_name_is_recognised_and_holds_its_time()
    {
        var now = new DateTimeOffset(2026, 11, 21, 7, 0, 0, 123, TimeSpan.Zero);

        Assert.True(SpoolFileName.TryRead(SpoolFileName.New(now), out long made));
        Assert.Equal(now.ToUnixTimeMilliseconds(), made);
    }

    [Theory]
    [InlineData("q1-1789380000000-42-0a1b2c3d.ndj.tmp")]
    [InlineData("q1-1789380000000-42-0A1B2C3D.ndj")]
    [InlineData("q1-178938000000-42-0a1b2c3d.ndj")]
    [InlineData("q1-1789380000000-x-0a1b2c3d.ndj")]
    [InlineData("q1-1789380000000--0a1b2c3d.ndj")]
    [InlineData("q1-1789380000000-42.ndj")]
    [InlineData("q2-1789380000000-42-0a1b2c3d.ndj")]
    [InlineData("q1-.ndj")]
    [InlineData("state")]
    [InlineData("")]
    public void Any_other_name_is_foreign(string name) => Assert.False(SpoolFileName.TryRead(name, out _));
}
