using Plainsight.Analyzers.Model;

namespace Analyzers.Tests.Rules;

/// <summary>PST0120 on floating-point numbers: how much of one is sent has to be said.</summary>
public sealed class RealTests
{
    [Theory]
    [InlineData("[Buckets(10, 100)] double Score")]
    [InlineData("[Clamp(0, 100), Buckets(50)] float? Score")]
    [InlineData("[Exact(\"Prices are public.\", Decimals = 2)] decimal Price")]
    [InlineData("[Exact(\"Whole ones.\")] double Score")]
    public Task What_says_how_much_is_sent_is_silent(string parameter) => Verify.Fields(parameter);

    [Theory]
    [InlineData("{|PST0120:double|} Score")]
    [InlineData("{|PST0120:float?|} Score")]
    [InlineData("[Clamp(0, 1)] {|PST0120:decimal|} Score")]
    [InlineData("[{|PST0120:Exact(\"Why.\", Decimals = 7)|}] double Score")]
    [InlineData("[{|PST0120:Exact(\"Why.\", Decimals = -1)|}] double Score")]
    [InlineData("[Buckets(1), {|PST0120:Exact(\"Why.\", Decimals = 1)|}] double Score")]
    [InlineData("[Buckets(10), {|PST0120:Unit(TimeUnit.Seconds)|}] double Score")]
    public Task What_does_not_is_refused_at_its_place(string parameter) => Verify.Fields(parameter);

    [Fact]
    public void The_model_holds_the_decimals() => Assert.Equal(
        2, Assert.IsType<FieldType.Real>(Parser.Parsed.Fields("[Exact(\"Why.\", Decimals = 2)] double Score")[0].Type).Decimals);
}
