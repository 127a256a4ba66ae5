using Plainsight.Analyzers.Model;
using Plainsight.Analyzers.Rules;

namespace Analyzers.Tests.Parser;

/// <summary>What is read from an event.</summary>
public sealed class EventParserTests
{
    [Fact]
    public void Name_version_and_type_are_read()
    {
        EventModel model = Parsed.Event("""
            namespace My.@event;
            public partial interface Outer { internal partial record struct Inner { [TelemetryEvent("cli_done", Version = 3)] internal readonly partial record struct Done(); } }
            """).Model!;
        Assert.Equal(("cli_done", 3, 0), (model.Name, model.Version, model.Fields.Count));
        Assert.Equal("My.@event", model.Type.Namespace);
        Assert.Equal(["partial interface Outer", "partial record struct Inner"], model.Type.Containers);
        Assert.Equal("global::My.@event.Outer.Inner.Done", model.Type.FullName);
    }

    [Theory]
    [InlineData("[TelemetryEvent]", "done")]
    [InlineData("[TelemetryEvent(null)]", "done")]
    [InlineData("[TelemetryEvent(name: Names.Event)]", "from_a_constant")]
    public void A_name_is_derived_or_constant(string attribute, string name) => Assert.Equal(
        name,
        Parsed.Event(attribute + " public readonly partial record struct Done; public static class Names { public const string Event = \"from_\" + \"a_constant\"; }").Model!.Name);

    [Theory]
    [InlineData("bool UserIPAddress", "user_ip_address")]
    [InlineData("TimeSpan Elapsed", "elapsed_ms")]
    [InlineData("TimeSpan ElapsedMs", "elapsed_ms")]
    [InlineData("[Wire(\"took\")] TimeSpan Elapsed", "took")]
    [InlineData("[Wire(name: \"$ok\")] bool Ok", "$ok")]
    [InlineData("bool @class", "class")]
    public void A_field_has_its_name_on_the_wire(string parameter, string wire) => Assert.Equal(wire, Parsed.Fields(parameter)[0].Wire);

    [Theory]
    [InlineData("int A", false)]
    [InlineData("int? A", true)]
    [InlineData("Nullable<TimeSpan> A", true)]
    [InlineData("Version A", false)]
    [InlineData("Version? A", true)]
    public void Null_is_known(string parameter, bool nullable) => Assert.Equal(nullable, Parsed.Fields(parameter)[0].Nullable);

    [Fact]
    public void A_reference_may_be_null_where_nobody_checks() => Assert.True(
        Parsed.Event("#nullable disable\n[TelemetryEvent] public readonly partial record struct Done(Version A);").Model!.Fields[0].Nullable);

    [Theory]
    [InlineData("int A", Coarsening.PowersOfTen, "")]
    [InlineData("TimeSpan A", Coarsening.OneTwoFive, "")]
    [InlineData("[Exact(\"why\")] int A", Coarsening.Exact, "")]
    [InlineData("[Buckets(10, 100)] int A", Coarsening.Edges, "0 10 100")]
    [InlineData("[Buckets(0, 10)] int A", Coarsening.Edges, "0 10")]
    [InlineData("[Buckets([1, 2])] TimeSpan A", Coarsening.Edges, "0 1 2")]
    public void Numbers_are_coarsened(string parameter, Coarsening coarsening, string edges)
    {
        NumberRange range = Parsed.Fields(parameter)[0].Type switch
        {
            FieldType.Integer integer => integer.Range,
            FieldType.Duration duration => duration.Range,
            _ => throw new InvalidOperationException(),
        };
        Assert.Equal((coarsening, edges), (range.Coarsening, string.Join(" ", range.Edges)));
    }

    [Fact]
    public void A_clamp_is_read()
    {
        NumberRange range = ((FieldType.Integer)Parsed.Fields("[Clamp(max: 9, min: -9)] int A")[0].Type).Range;
        Assert.Equal((-9L, 9L), (range.Min, range.Max));
    }

    [Fact]
    public void Equal_values_of_an_enum_count_once_and_other_is_known()
    {
        var type = (FieldType.Enum)Parsed.Fields("Shell A", "public enum Shell { Bash = 1, [Wire(\"other\")] Rest = 0, Default = Bash, ZShell = 2 }")[0].Type;
        Assert.Equal(["bash", "other", "z_shell"], type.Members.Select(member => member.Wire));
        Assert.Equal(1, type.Other);
    }

    [Theory]
    [InlineData("int", "B = 2, A = 1, Both = 3, None = 0, Top = 1 << 31", "a b top")]
    [InlineData("ulong", "Top = 1UL << 63, A = 1", "a top")]
    [InlineData("long", "Top = long.MinValue, A = 1, Again = 1", "a top")]
    [InlineData("sbyte", "Top = sbyte.MinValue, A = 1", "a top")]
    public void Flags_are_single_bits_in_value_order(string underlying, string members, string wire)
    {
        var type = (FieldType.Flags)Parsed.Fields("Set A", $"[Flags] public enum Set : {underlying} {{ {members} }}")[0].Type;
        Assert.Equal(wire, string.Join(" ", type.Members.Select(member => member.Wire)));
    }

    [Fact]
    public void Events_leave_host_facts_to_the_app() => Assert.Null(Parsed.Fields("OsFamily Os")[0].HostFact);

    [Fact]
    public void A_model_exists_exactly_without_a_blocking_finding()
    {
        Assert.NotNull(Parsed.Event("[TelemetryEvent] public readonly partial record struct Done(bool Ok);").Model);
        Assert.Null(Parsed.Event("[TelemetryEvent] public readonly partial record struct Done(string Path);").Model);
        Assert.Null(Parsed.Event("public readonly partial record struct Done(bool Ok);").Model);
    }

    [Fact]
    public void Moving_a_declaration_changes_neither_model_nor_findings()
    {
        const string Source = "[TelemetryEvent] public readonly partial record struct Done(int Count, Shell Shell); public enum Shell { A, B }";
        ParseResult<EventModel> first = Parsed.Event(Source);
        ParseResult<EventModel> second = Parsed.Event("// moved\n\n\n" + Source);
        Assert.Equal(first, second);
        Assert.Equal(first.GetHashCode(), second.GetHashCode());
    }
}
