using Analyzers.Tests.Parser;
using Plainsight.Analyzers.Model;

namespace Analyzers.Tests.Rules;

/// <summary>How much a field can tell.</summary>
public sealed class BitsTests
{
    private const string Types = """
        public enum Two { A, B }
        public enum One { A }
        [Flags] public enum Three { None = 0, A = 1, B = 2, C = 4 }
        [TelemetryGroup] public readonly partial record struct Pair(bool Left, Two Right);
        """;

    [Theory]
    [InlineData("bool A", 2)]
    [InlineData("bool? A", 3)]
    [InlineData("Two A", 2)]
    [InlineData("Two? A", 3)]
    [InlineData("One A", 1)]
    [InlineData("Three A", 8)]
    [InlineData("Pair A", 4)]
    [InlineData("Pair? A", 5)]
    [InlineData("CommandName<Two> A", 3)]
    [InlineData("CommandAlias<Two>? A", 4)]
    [InlineData("CommandOptions<Two> A", 4)]
    [InlineData("CountsBy<Two> A", 121)]
    [InlineData("ExceptionKind A", 69)]
    [InlineData("int A", 11)]
    [InlineData("long A", 20)]
    [InlineData("ulong A", 21)]
    [InlineData("byte A", 4)]
    [InlineData("sbyte A", 4)]
    [InlineData("uint? A", 12)]
    [InlineData("[Clamp(0, 100)] int A", 4)]
    [InlineData("[Clamp(5, 100)] int A", 3)]
    [InlineData("[Clamp(-7, -1)] int A", 1)]
    [InlineData("[Buckets(10, 100, 1000)] byte A", 3)]
    [InlineData("[Buckets(10, 100, 1000)] int A", 4)]
    [InlineData("[Exact(\"Why.\"), Clamp(0, 100)] int A", 101)]
    [InlineData("[Clamp(0, 9)] TimeSpan A", 4)]
    [InlineData("[Buckets(1, 2, 3)] double A", 4)]
    [InlineData("[Exact(\"Why.\", Decimals = 2), Clamp(0, 1)] double A", 101)]
    public void A_field_tells_the_logarithm_of_its_values(string field, double values) =>
        Assert.Equal(Math.Log2(values), Bits.Of(Field(field)), 9);

    [Theory]
    [InlineData("[Exact(\"Why.\")] long A", 64)]
    [InlineData("[Exact(\"Why.\")] ulong A", 64)]
    [InlineData("[Exact(\"Why.\")] int A", 32)]
    [InlineData("[Exact(\"Why.\")] uint A", 32)]
    [InlineData("[Exact(\"Why.\")] ushort A", 16)]
    [InlineData("[Exact(\"Why.\")] decimal A", 96)]
    [InlineData("[Exact(\"Why.\")] short A", 16)]
    [InlineData("[Exact(\"Why.\")] byte? A", 8.005624549)]
    [InlineData("[Exact(\"Why.\")] double A", 64)]
    [InlineData("[Exact(\"Why.\")] float A", 32)]
    [InlineData("Version? A", 12.000352178)]
    [InlineData("RunId A", 0)]
    [InlineData("Pseudonym A", 64)]
    public void An_exact_number_tells_as_much_as_its_type_can_hold(string field, double bits) => Assert.Equal(bits, Bits.Of(Field(field)), 6);

    [Fact]
    public void A_vocabulary_tells_the_logarithm_of_its_words() => Assert.Equal(
        2, Bits.Of(Field("bool A") with { Type = new FieldType.Vocabulary("global::X", "x.txt", new[] { "other", "a", "b", "c" }.ToEquatableArray()) }));

    [Fact]
    public void A_route_tells_the_logarithm_of_the_templates_and_unlisted() =>
        Assert.Equal(2, Bits.Of(Field("bool A") with { Type = new FieldType.Route(new[] { "/", "/a", "/b" }.ToEquatableArray()) }));

    [Fact]
    public void Exact_counts_take_more_than_their_buckets()
    {
        FieldModel exact = Field("[Exact(\"Why.\")] CountsBy<Two> A");
        Assert.Equal(62, Bits.Of(exact), 6);
        Assert.Equal(Bits.Of(Field("CountsBy<Two> A")), Bits.InBuckets(exact));
    }

    [Fact]
    public void An_exact_duration_takes_more_than_its_buckets()
    {
        FieldModel exact = Field("[Exact(\"Why.\")] TimeSpan A");
        Assert.InRange(Bits.Of(exact), 50, 51);
        Assert.Equal(Bits.Of(Field("TimeSpan A")), Bits.InBuckets(exact));
    }

    [Fact]
    public void A_number_in_buckets_takes_no_other_buckets() => Assert.Null(Bits.InBuckets(Field("int A")));

    private static FieldModel Field(string parameter) => Assert.Single(Parsed.Fields(parameter, Types));
}
