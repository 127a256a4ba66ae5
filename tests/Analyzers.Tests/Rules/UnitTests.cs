namespace Analyzers.Tests.Rules;

/// <summary>PST0120 on units and decimals.</summary>
public sealed class UnitTests
{
    [Theory]
    [InlineData("[Unit(TimeUnit.Seconds)] TimeSpan Elapsed")]
    [InlineData("[Unit(TimeUnit.Days), Buckets(7, 30)] TimeSpan? Age")]
    [InlineData("[Unit(unit: TimeUnit.Seconds, Decimals = 3), Exact(\"The page promises it.\")] TimeSpan Elapsed")]
    [InlineData("[Unit(TimeUnit.Microseconds), Exact(\"It is short.\")] TimeSpan Elapsed")]
    [InlineData("[Unit(TimeUnit.Seconds, Decimals = 0)] TimeSpan Elapsed")]
    public Task A_unit_that_makes_sense_is_silent(string parameter) => Verify.Fields(parameter);

    [Theory]
    [InlineData("[{|PST0120:Unit(TimeUnit.Seconds)|}] int Count")]
    [InlineData("[{|PST0120:Unit(TimeUnit.Seconds)|}] bool Ok")]
    [InlineData("[{|PST0120:Unit((TimeUnit)77)|}] TimeSpan Elapsed")]
    [InlineData("[{|PST0120:Unit(TimeUnit.Seconds, Decimals = 3)|}] TimeSpan Elapsed")]
    [InlineData("[{|PST0120:Unit(TimeUnit.Seconds, Decimals = 3)|}, Buckets(10)] TimeSpan Elapsed")]
    [InlineData("[{|PST0120:Unit(TimeUnit.Seconds, Decimals = 7)|}, Exact(\"Why.\")] TimeSpan Elapsed")]
    [InlineData("[{|PST0120:Unit(TimeUnit.Seconds, Decimals = -1)|}, Exact(\"Why.\")] TimeSpan Elapsed")]
    [InlineData("[{|PST0120:Exact(\"Why.\", Decimals = 2)|}] TimeSpan Elapsed")]
    [InlineData("[{|PST0120:Exact(\"Why.\", Decimals = 2)|}] int Count")]
    public Task A_unit_that_makes_none_is_refused_at_its_attribute(string parameter) => Verify.Fields(parameter);

    [Theory]
    [InlineData("Microseconds", "elapsed_us")]
    [InlineData("Milliseconds", "elapsed_ms")]
    [InlineData("Seconds", "elapsed_s")]
    [InlineData("Minutes", "elapsed_min")]
    [InlineData("Hours", "elapsed_h")]
    [InlineData("Days", "elapsed_d")]
    public void A_derived_name_ends_with_the_unit(string unit, string name)
    {
        Assert.Equal(name, Parser.Parsed.Fields($"[Unit(TimeUnit.{unit})] TimeSpan Elapsed")[0].Wire);
        Assert.Equal(name, Parser.Parsed.Fields($"[Unit(TimeUnit.{unit})] TimeSpan {name}")[0].Wire);
    }

    [Fact]
    public void A_given_name_stays_as_it_is() =>
        Assert.Equal("took", Parser.Parsed.Fields("[Unit(TimeUnit.Seconds), Wire(\"took\")] TimeSpan Elapsed")[0].Wire);
}
