using Plainsight.Analyzers.Model;
using Plainsight.Analyzers.Schema;
using static Analyzers.Tests.Schema.Models;

namespace Analyzers.Tests.Schema;

/// <summary>How much an event can tell, as the page says it.</summary>
public sealed class PageBitsTests
{
    [Fact]
    public void Each_event_has_a_row_alone_and_with_its_context()
    {
        FieldModel version = Field("version", new FieldType.Version(VersionKind.App));
        EventModel model = Event("e", 1, Result, Field("shape", Group(Field("ok", new FieldType.Bool()), Field("loud", new FieldType.Bool(), nullable: true))));
        string page = Texts.Page(SchemaBuilder.Build(With(App, [InstallId, version], model)));
        Assert.Contains("\n## How much it tells\n", page, StringComparison.Ordinal);
        Assert.Contains("\n| `e`, version 1 | 3.6 | 15.6 | at most about 50,000 different messages |\n", page, StringComparison.Ordinal);
        Assert.Contains("\nWhat goes with every event tells at most 12.0 bits of that.\n", page, StringComparison.Ordinal);
    }

    public static TheoryData<string, FieldType> Kinds => new()
    {
        { "enum", Enum("a", "b", "c") },
        { "flags", new FieldType.Flags("global::F", new[] { new EnumMember("A", "a"), new EnumMember("B", "b") }.ToEquatableArray()) },
        { "buckets", new FieldType.Integer("ulong", Range(Coarsening.PowersOfTen)) },
        { "clamp", new FieldType.Integer("long", Range(Coarsening.Exact) with { Min = -5, Max = 5 }) },
        { "edges", new FieldType.Integer("long", Range(Coarsening.Edges) with { Edges = new long[] { 0, 5, 9 }.ToEquatableArray() }) },
        { "exact", new FieldType.Integer("long", Range(Coarsening.Exact)) },
        { "duration", new FieldType.Duration(Range(Coarsening.OneTwoFive)) },
        { "seconds", new FieldType.Duration(Range(Coarsening.Exact), DurationUnit.Seconds, 3) },
        { "real", new FieldType.Real("double", Range(Coarsening.Exact) with { Min = 0, Max = 1 }, 2) },
        { "names", new FieldType.Names(NameKind.Command, "global::C", "global::E", new[] { new EnumMember("A", "a"), new EnumMember("B", "b") }.ToEquatableArray()) },
        { "options", new FieldType.Options("global::C", "global::E", new[] { new OptionMember("A", "--a", null), new OptionMember("B", "--b", "<path>") }.ToEquatableArray()) },
        { "counts", new FieldType.Counts("global::C", "global::E", new[] { new EnumMember("A", "a"), new EnumMember("B", "b") }.ToEquatableArray(), Range(Coarsening.PowersOfTen)) },
        { "exception", new FieldType.ExceptionKind(new[] { "other", "IOException", "Failed" }.ToEquatableArray()) },
        { "route", new FieldType.Route(new[] { "/", "/a" }.ToEquatableArray()) },
        { "version", new FieldType.Version(VersionKind.Os) },
        { "id", new FieldType.Id(IdKind.Run, Compact: false) },
        { "pseudonym", new FieldType.Pseudonym(PseudonymKind.Keyed) },
        { "vocabulary", new FieldType.Vocabulary("global::V", "v.txt", new[] { "other", "a", "b" }.ToEquatableArray()) },
        { "group", Group(Field("ok", new FieldType.Bool()), Field("count", new FieldType.Integer("ulong", Range(Coarsening.PowersOfTen)), nullable: true)) },
    };

    [Theory]
    [MemberData(nameof(Kinds))]
    public void The_file_tells_the_same_bits_as_the_code(string name, FieldType type)
    {
        FieldModel field = Field(name, type);
        FieldModel nullable = Field(name + "_or_null", type, nullable: true);
        EventModel model = Event("e", 1, field, nullable);
        Assert.Equal(Bits.Of(model), EntryBits.Of(Texts.Code(model).Events[0].Fields), 9);
    }

    [Fact]
    public void An_integer_is_taken_for_the_widest() => Assert.True(
        EntryBits.Of(Texts.Code(Event("e", 1, Field("a", Integer()))).Events[0].Fields) > Bits.Of(Event("e", 1, Field("a", Integer()))));
}
