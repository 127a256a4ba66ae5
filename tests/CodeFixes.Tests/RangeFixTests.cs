using Plainsight.CodeFixes;

namespace CodeFixes.Tests;

public sealed class RangeFixTests
{
    [Theory]
    [InlineData("[{|PST0120:Buckets(100, 10, 1_000)|}] int Models", "[Buckets(10, 100, 1_000)] int Models")]
    [InlineData("[{|PST0120:Buckets(-5, 0, 10, 10)|}] long? Models", "[Buckets(0, 10)] long? Models")]
    [InlineData("[{|PST0120:Buckets([5, 1])|}] int Models", "[Buckets(1, 5)] int Models")]
    [InlineData("[{|PST0120:Buckets(new long[] { 5, 1 })|}] int Models", "[Buckets(1, 5)] int Models")]
    [InlineData("[{|PST0120:Buckets|}] int Models", "[Buckets(1, 10, 100, 1000)] int Models")]
    [InlineData("[{|PST0120:Buckets()|}, Wire(\"count\")] TimeSpan Models", "[Buckets(1, 10, 100, 1000), Wire(\"count\")] TimeSpan Models")]
    public Task Edges_are_put_in_order(string parameter, string @fixed) => VerifyAsync(parameter, @fixed);

    [Theory]
    [InlineData("{|PST0120:double|} Share", "[Buckets(1, 10, 100, 1000)] double Share")]
    [InlineData("[Wire(\"x\")] {|PST0120:decimal?|} Share, {|PST0120:float|} Other", "[Wire(\"x\")] [Buckets(1, 10, 100, 1000)] decimal? Share, [Buckets(1, 10, 100, 1000)] float Other")]
    public Task Number_with_a_fraction_gets_edges(string parameter, string @fixed) => VerifyAsync(parameter, @fixed);

    [Fact]
    public Task Reason_of_an_exact_number_stays_to_be_written() =>
        VerifyAsync("{|PST0120:double|} Share", "[{|PST0120:Exact(\"TODO\", Decimals = 2)|}] double Share", RangeFix.ExactKey);

    [Theory]
    [InlineData("[{|PST0120:Exact(\"\")|}] int Models", "int Models")]
    [InlineData("[{|PST0120:Exact(\"tbd\")|}, Wire(\"x\")] TimeSpan Models", "[Wire(\"x\")] TimeSpan Models")]
    [InlineData("[Buckets(1), {|PST0120:Exact(\"We compare releases.\")|}] int Models", "[Buckets(1)] int Models")]
    [InlineData("[{|PST0120:Exact(\"todo\")|}] double Models", "[Buckets(1, 10, 100, 1000)] double Models")]
    public Task Exact_number_without_a_reason_or_beside_buckets_becomes_a_bucket(string parameter, string @fixed) => VerifyAsync(parameter, @fixed);

    [Theory]
    [InlineData("[{|PST0120:Buckets(1)|}] bool Cached", "bool Cached")]
    [InlineData("[Wire(\"x\"), {|PST0120:Clamp(1, 2)|}] bool Cached", "[Wire(\"x\")] bool Cached")]
    public Task Attribute_of_a_number_is_taken_from_other_fields(string parameter, string @fixed) => VerifyAsync(parameter, @fixed, RangeFix.RemoveKey);

    [Theory]
    [InlineData("[{|PST0120:Clamp(10, 1)|}] int Models")]
    [InlineData("[Exact(\"We compare releases.\")] int Models")]
    public Task Nothing_is_offered_where_edges_do_not_help(string parameter) => VerifyAsync(parameter, parameter);

    private static Task VerifyAsync(string parameters, string @fixed, string key = RangeFix.BucketsKey) =>
        Fixes.VerifyAsync<RangeFix>(Event(parameters), Event(@fixed), key);

    private static string Event(string parameters) => $"[TelemetryEvent]\npublic readonly partial record struct Done({parameters});\n";
}
