using Plainsight.Analyzers.Model;
using Plainsight.Analyzers.Schema;
using static Analyzers.Tests.Schema.Models;

namespace Analyzers.Tests.Schema;

public sealed class SchemaFieldTests
{
    [Fact]
    public void Numbers_say_how_much_of_them_is_sent()
    {
        var clamped = new NumberRange(Coarsening.Edges, new long[] { 0, 50, 90 }.ToEquatableArray(), 0, 100, null);
        Assert.Equal(
            """{ "name": "score", "type": "integer", "buckets": [0, 50, 90], "clamp": [0, 100], "why": "Why." }""",
            Line(Field("score", new FieldType.Integer("int", clamped))));
        Assert.Equal(
            """{ "name": "count", "type": "integer", "exact": "Limits.", "nullable": true, "why": "Why." }""",
            Line(Field("count", Integer(Coarsening.Exact), nullable: true)));
    }

    [Fact]
    public void Durations_and_fractions_say_their_unit_and_decimals()
    {
        Assert.Equal(
            """{ "name": "d", "type": "duration", "unit": "seconds", "exact": "Limits.", "decimals": 3, "why": "Why." }""",
            Line(Field("d", new FieldType.Duration(Range(Coarsening.Exact), DurationUnit.Seconds, 3))));
        Assert.Equal(
            """{ "name": "d", "type": "duration", "buckets": "1-2-5", "why": "Why." }""",
            Line(Field("d", new FieldType.Duration(Range(Coarsening.OneTwoFive)))));
        Assert.Equal(
            """{ "name": "r", "type": "real", "exact": "Limits.", "decimals": 2, "why": "Why." }""",
            Line(Field("r", new FieldType.Real("double", Range(Coarsening.Exact), 2))));
    }

    [Fact]
    public void Declared_names_say_their_words()
    {
        EquatableArray<EnumMember> members = new EnumMember[] { new("Run", "run"), new("CacheClear", "cache.clear") }.ToEquatableArray();
        Assert.Equal(
            """{ "name": "c", "type": "command", "values": ["run", "cache.clear"], "why": "Why." }""",
            Line(Field("c", new FieldType.Names(NameKind.Command, "", "", members))));
        Assert.Equal(
            """{ "name": "o", "type": "options", "values": ["--threads=<value>", "--force"], "why": "Why." }""",
            Line(Field("o", new FieldType.Options("", "", new OptionMember[] { new("Threads", "--threads", "<value>"), new("Force", "--force", null) }.ToEquatableArray()))));
        Assert.Equal(
            """{ "name": "b", "type": "counts", "values": ["run", "cache.clear"], "buckets": "powers-of-ten", "why": "Why." }""",
            Line(Field("b", new FieldType.Counts("", "", members, Range(Coarsening.PowersOfTen)))));
    }

    [Theory]
    [InlineData(PseudonymKind.Keyed, "keyed")]
    [InlineData(PseudonymKind.Salted, "salted")]
    [InlineData(PseudonymKind.Shake128, "shake128")]
    public void Pseudonyms_say_how_they_are_made(PseudonymKind kind, string word)
    {
        Assert.Equal(
            $$"""{ "name": "p", "type": "pseudonym", "kind": "{{word}}", "why": "Why." }""",
            Line(Field("p", new FieldType.Pseudonym(kind))));
        Assert.EndsWith("\np pseudonym " + word, ShapeText.Of(Event("e", 1, Field("p", new FieldType.Pseudonym(kind)))), StringComparison.Ordinal);
    }

    [Fact]
    public void Exceptions_and_routes_say_what_they_can_be()
    {
        var failure = new FieldType.ExceptionKind(new[] { "other", "IOException" }.ToEquatableArray());
        Assert.Equal("""{ "name": "f", "type": "exception", "values": ["IOException"], "why": "Why." }""", Line(Field("f", failure)));
        Assert.EndsWith("\nf exception other IOException", ShapeText.Of(Event("e", 1, Field("f", failure))), StringComparison.Ordinal);
        var route = new FieldType.Route(new[] { "/a/{id}" }.ToEquatableArray());
        Assert.Equal("""{ "name": "r", "type": "route", "values": ["/a/{id}"], "why": "Why." }""", Line(Field("r", route)));
        Assert.EndsWith("\nr route unlisted /a/{id}", ShapeText.Of(Event("e", 1, Field("r", route))), StringComparison.Ordinal);
    }

    [Fact]
    public void Ids_say_their_format_and_how_long_they_live()
    {
        Assert.Equal(
            """{ "name": "run", "type": "run-id", "format": "N", "why": "Why." }""",
            Line(Field("run", new FieldType.Id(IdKind.Run, Compact: true))));
        Assert.Equal(
            """{ "name": "id", "type": "install-id", "lifetime": "395d", "why": "Why." }""",
            Line(Field("id", new FieldType.Id(IdKind.Install, Compact: false))));
    }

    [Fact]
    public void Versions_say_whose_they_are() => Assert.Equal(
        """{ "name": "v", "type": "version", "kind": "runtime", "why": "Why." }""",
        Line(Field("v", new FieldType.Version(VersionKind.Runtime))));

    [Fact]
    public void Vocabulary_changes_its_line_with_any_of_its_words()
    {
        string before = Line(Field("adapter", Vocabulary("other", "bigquery", "snowflake")));
        string after = Line(Field("adapter", Vocabulary("other", "bigquery", "snowflakes")));
        Assert.StartsWith("""{ "name": "adapter", "type": "vocabulary", "file": "adapters.txt", "words": 2, "sha256": """, before, StringComparison.Ordinal);
        Assert.NotEqual(before, after);
    }

    private static FieldType Vocabulary(params string[] words) =>
        new FieldType.Vocabulary("global::Docglow.AdapterName", "adapters.txt", words.ToEquatableArray());

    private static string Line(FieldModel field) => Texts.Code(Event("e", 1, field)).Events[0].Fields[0].Text;
}
