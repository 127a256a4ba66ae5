using Plainsight.Tests.Fakes;

namespace Plainsight.Tests.Events;

public sealed class RealTests
{
    [Theory]
    [InlineData(-0.1, "0")]
    [InlineData(0, "0")]
    [InlineData(9.999, "0")]
    [InlineData(10, "10")]
    [InlineData(99.9, "10")]
    [InlineData(1e300, "100")]
    [InlineData(-1e300, "0")]
    public void Edges_give_the_lower_edge_as_a_whole_number(double value, string expected)
    {
        Assert.Equal(expected, Real("edges 0 10 100", value));
        Assert.Equal(expected, Real("edges 0 10 100", (decimal)Math.Clamp(value, -1e20, 1e20)));
    }

    [Theory]
    [InlineData("exact 0", 2.5, "3")]
    [InlineData("exact 0", -2.5, "-3")]
    [InlineData("exact 0", -0.4, "0")]
    [InlineData("exact 1", 0.05, "0.1")]
    [InlineData("exact 2", 2.675, "2.68")]
    [InlineData("exact 2", -2.675, "-2.68")]
    [InlineData("exact 2", 0.994, "0.99")]
    [InlineData("exact 2", 0.995, "1.00")]
    [InlineData("exact 3", 12.5, "12.500")]
    [InlineData("exact 6", 0.000001, "0.000001")]
    [InlineData("exact 6", -0.0000014, "-0.000001")]
    [InlineData("exact 0", 9007199254740993.0, "9007199254740992")]
    [InlineData("exact 1", 1234567890.25, "1234567890.3")]
    public void Exact_has_its_decimals_rounded_half_away_from_zero(string range, double value, string expected) => Assert.Equal(expected, Real(range, value));

    [Fact]
    public void Exact_decimal_is_rounded_by_its_own_digits()
    {
        Assert.Equal("0.125", Real("exact 3", 0.1245m));
        Assert.Equal("-9223372036854775807.50", Real("exact 2", -9223372036854775807.495m));
        Assert.Equal("0", Real("exact 0", 0.49999999999999999999m));
    }

    [Fact]
    public void Float_is_written_as_the_number_it_was_made_from() => Assert.Equal("0.1", Real("exact 1", 0.1f));

    [Theory]
    [InlineData("exact 2")]
    [InlineData("edges 0 10")]
    [InlineData("clamp 0 5 exact 2")]
    public void What_is_no_number_is_null(string range)
    {
        Assert.Equal("null", Real(range, double.NaN));
        Assert.Equal("null", Real(range, double.PositiveInfinity));
        Assert.Equal("null", Real(range, double.NegativeInfinity));
    }

    [Theory]
    [InlineData(1e19)]
    [InlineData(-1e19)]
    [InlineData(double.MaxValue)]
    public void Exact_number_beyond_63_bits_is_null(double value)
    {
        Assert.Equal("null", Real("exact 2", value));
        Assert.Equal("null", Real("exact 2", decimal.MaxValue));
        Assert.Equal("null", Real("exact 0", decimal.MinValue));
    }

    [Fact]
    public void Clamp_comes_before_the_bucket_and_before_rounding()
    {
        Assert.Equal("5.00", Real("clamp 0 5 exact 2", 1e300));
        Assert.Equal("0.00", Real("clamp 0 5 exact 2", -7m));
        Assert.Equal("10", Real("clamp 0 50 edges 0 10 100", 99.5));
    }

    [Theory]
    [InlineData("exact")]
    [InlineData("exact 7")]
    [InlineData("exact -1")]
    [InlineData("powers-of-ten")]
    [InlineData("1-2-5")]
    [InlineData("")]
    public void Shape_without_edges_or_decimals_of_its_own_writes_nothing(string range) =>
        Assert.Equal("{}", Wire.Write("n real " + range, (ref EventWriter writer) => writer.Real(0, 1.5)));

    [Fact]
    public void Integer_is_no_real_and_the_other_way_round()
    {
        string json = Wire.Write("a real exact 1\nb integer exact", (ref EventWriter writer) =>
        {
            writer.Integer(0, 5L);
            writer.Duration(0, TimeSpan.FromSeconds(1));
            writer.Real(1, 5.0);
            writer.Real(1, 5m);
        });

        Assert.Equal("{}", json);
    }

    [Fact]
    public void Masked_number_has_no_key() =>
        Assert.Equal("{}", Wire.Write("n real exact 1", (ref EventWriter writer) => writer.Real(0, 1.5), mask: 0));

    [Fact]
    public void Another_number_of_decimals_is_another_field_to_agree_to() =>
        Assert.NotEqual(Wire.Plan("n real exact 1").Fields[0].ConsentHash, Wire.Plan("n real exact 2").Fields[0].ConsentHash);

    private static string Real(string range, double value) => Value(Wire.Write("n real " + range, (ref EventWriter writer) => writer.Real(0, value)));

    private static string Real(string range, decimal value) => Value(Wire.Write("n real " + range, (ref EventWriter writer) => writer.Real(0, value)));

    private static string Value(string json) => json["{\"n\":".Length..^1];
}
