using Plainsight.Analyzers.Model;
using Plainsight.Analyzers.Schema;
using static Analyzers.Tests.Schema.Models;

namespace Analyzers.Tests.Schema;

/// <summary>The line of each kind, as docs/architecture.md has it: consent is kept over this text.</summary>
public sealed class ShapeTextTests
{
    [Theory]
    [InlineData(DurationUnit.Milliseconds, 0, "duration exact")]
    [InlineData(DurationUnit.Milliseconds, 2, "duration unit milliseconds 2 exact")]
    [InlineData(DurationUnit.Seconds, 0, "duration unit seconds exact")]
    [InlineData(DurationUnit.Seconds, 3, "duration unit seconds 3 exact")]
    public void A_duration_names_its_unit_unless_it_is_whole_milliseconds(DurationUnit unit, int decimals, string words) =>
        Assert.Equal(words, Words(new FieldType.Duration(Range(Coarsening.Exact), unit, decimals)));

    [Fact]
    public void A_real_number_names_its_edges_or_its_decimals()
    {
        Assert.Equal("real exact 2", Words(new FieldType.Real("double", Range(Coarsening.Exact), 2)));
        NumberRange edges = new(Coarsening.Edges, new long[] { 0, 50 }.ToEquatableArray(), -5, 100, null);
        Assert.Equal("real clamp -5 100 edges 0 50", Words(new FieldType.Real("double", edges, 0)));
    }

    [Fact]
    public void Declared_names_are_words_of_the_shape()
    {
        EquatableArray<EnumMember> members = new EnumMember[] { new("Run", "run"), new("CacheClear", "cache.clear") }.ToEquatableArray();
        Assert.Equal("command run cache.clear", Words(new FieldType.Names(NameKind.Command, "", "", members)));
        Assert.Equal("alias run cache.clear", Words(new FieldType.Names(NameKind.Alias, "", "", members)));
        Assert.Equal("counts exact words run cache.clear", Words(new FieldType.Counts("", "", members, Range(Coarsening.Exact))));
        EquatableArray<OptionMember> options = new OptionMember[] { new("Threads", "--threads", "<value>"), new("Force", "--force", null) }.ToEquatableArray();
        Assert.Equal("options --threads=<value> --force", Words(new FieldType.Options("", "", options)));
    }

    private static string Words(FieldType type) => ShapeText.Of(Event("e", 1, Field("f", type)))["event e 1\nf ".Length..];
}
