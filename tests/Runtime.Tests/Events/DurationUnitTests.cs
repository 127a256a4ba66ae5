using Plainsight.Tests.Fakes;

namespace Plainsight.Tests.Events;

public sealed class DurationUnitTests
{
    private static readonly TimeSpan s_value = new TimeSpan(2, 3, 4, 5, 678) + TimeSpan.FromMicroseconds(912);

    [Theory]
    [InlineData("unit microseconds exact", "183845678912")]
    [InlineData("unit milliseconds exact", "183845678")]
    [InlineData("exact", "183845678")]
    [InlineData("unit seconds exact", "183845")]
    [InlineData("unit minutes exact", "3064")]
    [InlineData("unit hours exact", "51")]
    [InlineData("unit days exact", "2")]
    public void Whole_units_are_sent(string type, string expected) => Assert.Equal(expected, Duration(type, s_value));

    [Theory]
    [InlineData("unit seconds 3 exact", "183845.678")]
    [InlineData("unit seconds 6 exact", "183845.678912")]
    [InlineData("unit seconds 1 exact", "183845.6")]
    [InlineData("unit days 2 exact", "2.12")]
    [InlineData("unit milliseconds 3 exact", "183845678.912")]
    public void Decimals_behind_the_last_one_are_cut_off(string type, string expected) => Assert.Equal(expected, Duration(type, s_value));

    [Theory]
    [InlineData("unit seconds 1-2-5", "100000")]
    [InlineData("unit hours powers-of-ten", "10")]
    [InlineData("unit hours edges 0 1 24 48", "48")]
    [InlineData("unit days clamp 3 9 1-2-5", "2")]
    [InlineData("unit seconds clamp 0 60 exact", "60")]
    [InlineData("unit seconds 3 clamp 0 60 exact", "60.000")]
    public void Buckets_and_limits_are_in_the_unit(string type, string expected) => Assert.Equal(expected, Duration(type, s_value));

    [Fact]
    public void Negative_duration_is_bucket_0_or_exact()
    {
        Assert.Equal("0", Duration("unit seconds 1-2-5", TimeSpan.FromSeconds(-5)));
        Assert.Equal("-1.500", Duration("unit seconds 3 exact", TimeSpan.FromSeconds(-1.5)));
        Assert.Equal("0.0", Duration("unit seconds 1 exact", TimeSpan.FromSeconds(-0.01)));
    }

    [Fact]
    public void Longest_and_shortest_durations_are_written()
    {
        Assert.Equal("922337203685477580.700000", Duration("unit microseconds 6 exact", TimeSpan.MaxValue));
        Assert.Equal("-10675199.116730", Duration("unit days 6 exact", TimeSpan.MinValue));
    }

    [Theory]
    [InlineData("unit fortnights exact")]
    [InlineData("unit seconds 7 exact")]
    [InlineData("unit seconds 3 1-2-5")]
    [InlineData("unit seconds 3 edges 0 5")]
    [InlineData("unit")]
    public void Unit_that_is_not_understood_writes_nothing(string type) =>
        Assert.Equal("{}", Wire.Write("d duration " + type, (ref EventWriter writer) => writer.Duration(0, s_value)));

    [Fact]
    public void Another_unit_is_another_field_to_agree_to() =>
        Assert.NotEqual(Wire.Plan("d duration 1-2-5").Fields[0].ConsentHash, Wire.Plan("d duration unit seconds 1-2-5").Fields[0].ConsentHash);

    private static string Duration(string type, TimeSpan value)
    {
        string json = Wire.Write("d duration " + type, (ref EventWriter writer) => writer.Duration(0, value));
        return json["{\"d\":".Length..^1];
    }
}
