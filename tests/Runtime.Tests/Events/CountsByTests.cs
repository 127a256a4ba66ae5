using Plainsight.Tests.Fakes;

namespace Plainsight.Tests.Events;

public sealed class CountsByTests
{
    [Fact]
    public void Counts_are_kept_by_member()
    {
        CountsBy<Switches> counts = CountsBy<Switches>.Of((Switches.Force, 3), (Switches.Env, 7), (Switches.Env, 8), ((Switches)1234, 9)).With(Switches.Threads, long.MaxValue);

        Assert.Equal(3, counts[Switches.Force]);
        Assert.Equal(3, counts[Switches.Again]);
        Assert.Equal(8, counts[Switches.Env]);
        Assert.Equal(long.MaxValue, counts[Switches.Threads]);
        Assert.Equal(0, counts[Switches.OutputDir]);
        Assert.Equal(0, counts[(Switches)1234]);
    }

    [Fact]
    public void Members_of_a_sequence_are_counted() =>
        Assert.Equal(CountsBy<Verb>.Of((Verb.Run, 2), (Verb.Info, 1)), CountsBy<Verb>.Count([Verb.Run, Verb.Info, (Verb)99, Verb.Run]));

    [Fact]
    public void Counts_are_equal_by_their_numbers()
    {
        CountsBy<Verb> none = default;

        Assert.True(none == CountsBy<Verb>.Of((Verb.Run, 0)));
        Assert.Equal(none.GetHashCode(), CountsBy<Verb>.Of().GetHashCode());
        Assert.True(none != none.With(Verb.Run, 1));
        Assert.Equal(0, none[Verb.Run]);
    }

    [Theory]
    [InlineData("powers-of-ten", """{"a":100,"b":0,"c":1}""")]
    [InlineData("exact", """{"a":123,"b":-5,"c":9}""")]
    [InlineData("clamp 0 10 exact", """{"a":10,"b":0,"c":9}""")]
    [InlineData("edges 0 5", """{"a":5,"b":0,"c":5}""")]
    public void Every_word_has_a_count_in_its_bucket(string range, string expected) =>
        Assert.Equal($$"""{"n":{{expected}}}""", Counts($"n counts {range} words a b c", [123, -5, 9]));

    [Fact]
    public void Missing_counts_are_0_and_those_beyond_the_words_are_dropped()
    {
        Assert.Equal("""{"n":{"a":0,"b":0}}""", Counts("n counts exact words a b", []));
        Assert.Equal("""{"n":{"a":1,"b":2}}""", Counts("n counts exact words a b", [1, 2, 3, 4]));
    }

    [Theory]
    [InlineData("n counts exact")]
    [InlineData("n counts exact words")]
    [InlineData("n counts edges 0 10 a b")]
    [InlineData("n integer exact")]
    public void Line_without_words_writes_nothing(string line) => Assert.Equal("{}", Counts(line, [1, 2]));

    [Fact]
    public void Numbers_after_the_words_are_words() => Assert.Equal("""{"n":{"10":5,"20":5}}""", Counts("n counts edges 0 5 words 10 20", [6, 7]));

    [Fact]
    public void Masked_counts_have_no_key() =>
        Assert.Equal("{}", Wire.Write("n counts exact words a", (ref EventWriter writer) => writer.Counts(0, [1]), mask: 0));

    private static string Counts(string line, long[] counts) => Wire.Write(line, (ref EventWriter writer) => writer.Counts(0, counts));
}
