using Plainsight.Tests.Fakes;

namespace Plainsight.Tests.Events;

public sealed class NumberTests
{
    [Theory]
    [InlineData(0, "0")]
    [InlineData(-5, "0")]
    [InlineData(1, "1")]
    [InlineData(9, "1")]
    [InlineData(10, "10")]
    [InlineData(12345, "10000")]
    [InlineData(long.MaxValue, "1000000000000000000")]
    [InlineData(long.MinValue, "0")]
    public void Powers_of_ten_give_the_lower_edge(long value, string expected) => Assert.Equal(expected, Number("powers-of-ten", value));

    [Theory]
    [InlineData(1, "1")]
    [InlineData(2, "2")]
    [InlineData(4, "2")]
    [InlineData(5, "5")]
    [InlineData(19, "10")]
    [InlineData(49, "20")]
    [InlineData(6789, "5000")]
    public void One_two_five_gives_the_lower_edge(long value, string expected) => Assert.Equal(expected, Number("1-2-5", value));

    [Theory]
    [InlineData(-1, "0")]
    [InlineData(9, "0")]
    [InlineData(10, "10")]
    [InlineData(99, "10")]
    [InlineData(1000, "100")]
    public void Own_edges_give_the_lower_edge(long value, string expected) => Assert.Equal(expected, Number("edges 0 10 100", value));

    [Theory]
    [InlineData(long.MinValue)]
    [InlineData(-1)]
    [InlineData(0)]
    [InlineData(long.MaxValue)]
    public void Exact_gives_the_number(long value) =>
        Assert.Equal(value.ToString(System.Globalization.CultureInfo.InvariantCulture), Number("exact", value));

    [Theory]
    [InlineData("clamp 5 50 exact", 1, "5")]
    [InlineData("clamp 5 50 exact", 99, "50")]
    [InlineData("clamp -3 50 exact", -9, "-3")]
    [InlineData("clamp 0 50 powers-of-ten", 9999, "10")]
    [InlineData("clamp 0 30 edges 0 10 100", 9999, "10")]
    public void Clamp_comes_before_the_bucket(string range, long value, string expected) => Assert.Equal(expected, Number(range, value));

    [Theory]
    [InlineData("exact", "18446744073709551615")]
    [InlineData("powers-of-ten", "10000000000000000000")]
    [InlineData("clamp 0 7 exact", "7")]
    public void Largest_number_of_all_is_written(string range, string expected) =>
        Assert.Equal($$"""{"n":{{expected}}}""", Wire.Write("n integer " + range, (ref EventWriter writer) => writer.Integer(0, ulong.MaxValue)));

    [Theory]
    [InlineData(6_789.9, "5000")]
    [InlineData(0.9, "0")]
    [InlineData(-50, "0")]
    public void Duration_is_whole_milliseconds_in_a_bucket(double milliseconds, string expected)
    {
        TimeSpan duration = TimeSpan.FromMilliseconds(milliseconds);

        Assert.Equal($$"""{"d":{{expected}}}""", Wire.Write("d duration 1-2-5", (ref EventWriter writer) => writer.Duration(0, duration)));
    }

    [Fact]
    public void Exact_duration_is_truncated() =>
        Assert.Equal("""{"d":1999}""", Wire.Write("d duration exact", (ref EventWriter writer) => writer.Duration(0, TimeSpan.FromMilliseconds(1999.99))));

    private static string Number(string range, long value)
    {
        string json = Wire.Write("n integer " + range, (ref EventWriter writer) => writer.Integer(0, value));
        return json["{\"n\":".Length..^1];
    }
}
