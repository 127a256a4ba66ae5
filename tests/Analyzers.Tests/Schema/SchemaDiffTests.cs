using Plainsight.Analyzers.Model;
using Plainsight.Analyzers.Schema;
using static Analyzers.Tests.Schema.Models;

namespace Analyzers.Tests.Schema;

public sealed class SchemaDiffTests
{
    [Fact]
    public void Same_schema_has_no_difference() =>
        Assert.Empty(SchemaDiff.Compare(Texts.Code(Event("e", 1, Duration, Result)), Texts.Written(Event("e", 1, Duration, Result))));

    [Fact]
    public void New_field_is_a_line_that_the_file_lacks()
    {
        SchemaDifference difference = Assert.Single(SchemaDiff.Compare(Texts.Code(Event("e", 1, Duration, Result)), Texts.Written(Event("e", 1, Duration))));
        Assert.Equal(("PST0201", "result", 12), (difference.Rule, difference.Place.Path, difference.FileLine));
        Assert.Equal("""{ "name": "result", "type": "enum", "values": ["success", "error"], "why": "Is something broken in the wild?" }""", difference.Line);
        Assert.EndsWith(difference.Line, difference.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Removed_field_is_a_line_that_only_the_file_has()
    {
        SchemaDifference difference = Assert.Single(SchemaDiff.Compare(Texts.Code(Event("e", 1, Duration)), Texts.Written(Event("e", 1, Duration, Result))));
        Assert.Equal(("PST0203", "result", 13), (difference.Rule, difference.Place.Path, difference.FileLine));
        Assert.StartsWith("telemetry.schema.json(13)", difference.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Changed_field_is_both()
    {
        FieldModel changed = Result with { Type = Enum("success", "error", "other") };
        Assert.Equal(["PST0201", "PST0203"], Rules(SchemaDiff.Compare(Texts.Code(Event("e", 1, changed)), Texts.Written(Event("e", 1, Result)))));
    }

    [Fact]
    public void Changed_reason_is_a_changed_line() => Assert.Equal(
        ["PST0201", "PST0203"],
        Rules(SchemaDiff.Compare(Texts.Code(Event("e", 1, Result with { Why = "Other." })), Texts.Written(Event("e", 1, Result)))));

    [Fact]
    public void Moved_field_is_a_difference() => Assert.Equal(
        ["PST0201", "PST0203"],
        Rules(SchemaDiff.Compare(Texts.Code(Event("e", 1, Result, Duration)), Texts.Written(Event("e", 1, Duration, Result)))).Order());

    [Fact]
    public void Field_inside_a_group_is_named_by_its_path()
    {
        FieldModel before = Field("shape", Group(Field("models", Integer())));
        FieldModel after = Field("shape", Group(Field("models", Integer()), Field("sources", Integer())));
        SchemaDifference difference = Assert.Single(SchemaDiff.Compare(Texts.Code(Event("e", 1, after)), Texts.Written(Event("e", 1, before))));
        Assert.Equal("shape.sources", difference.Place.Path);
    }

    [Fact]
    public void New_event_lacks_all_its_lines()
    {
        IReadOnlyList<SchemaDifference> differences = SchemaDiff.Compare(Texts.Code(Event("e", 1, Duration, Result)), Texts.Written());
        Assert.Equal(["PST0201", "PST0201", "PST0201"], Rules(differences));
        Assert.Equal("", differences[0].Place.Path);
    }

    [Fact]
    public void Draft_that_the_code_no_longer_has_is_withdrawn() =>
        Assert.Equal(["PST0203", "PST0203"], Rules(SchemaDiff.Compare(Texts.Code(), Texts.Written(Event("e", 1, Duration)))));

    [Fact]
    public void Shipped_line_that_changes_is_shown_as_it_was_and_as_it_is()
    {
        SchemaDifference difference = Assert.Single(SchemaDiff.Compare(Texts.Code(Event("e", 1, Field("n", Integer(Coarsening.Exact)))), Texts.Shipped(Event("e", 1, Field("n", Integer())))));
        Assert.Equal(
            """'e' version 1 is shipped, and users agreed to its shape, but where the file says { "name": "n", "type": "integer", "buckets": "powers-of-ten", "why": "Why." } the code says { "name": "n", "type": "integer", "exact": "Limits.", "why": "Why." }. Raise Version to 2, or undo the change.""",
            difference.Message);
    }

    [Fact]
    public void Shipped_lines_in_another_order_are_moved() => Assert.Contains(
        "but the code moves this line: { \"name\"",
        SchemaDiff.Compare(Texts.Code(Event("e", 1, Result, Duration)), Texts.Shipped(Event("e", 1, Duration, Result)))[0].Message,
        StringComparison.Ordinal);

    [Fact]
    public void Shipped_version_that_the_code_no_longer_has_is_no_difference() =>
        Assert.Empty(SchemaDiff.Compare(Texts.Code(), Texts.Shipped(Event("e", 1, Duration))));

    [Fact]
    public void Changed_shape_of_a_shipped_version_is_refused()
    {
        SchemaDifference difference = Assert.Single(SchemaDiff.Compare(Texts.Code(Event("e", 1, Duration, Result)), Texts.Shipped(Event("e", 1, Duration))));
        Assert.Equal("PST0202", difference.Rule);
        Assert.Contains("Raise Version to 2", difference.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Changed_reason_of_a_shipped_version_only_has_to_be_reviewed() => Assert.Equal(
        ["PST0201", "PST0203"],
        Rules(SchemaDiff.Compare(Texts.Code(Event("e", 1, Result with { Why = "Other." })), Texts.Shipped(Event("e", 1, Result)))));

    [Fact]
    public void Changed_context_changes_the_shape_of_every_shipped_event()
    {
        SchemaDocument code = SchemaBuilder.Build(With(App, [InstallId, Duration], Event("e", 1, Result)));
        Assert.Equal(["PST0202", "PST0206"], Rules(SchemaDiff.Compare(code, Texts.Shipped(Event("e", 1, Result)))).Order());
    }

    [Fact]
    public void App_envelope_and_context_differ_by_a_rule_of_their_own()
    {
        AppModel app = App with { Retention = "30d", Envelope = EnvelopeModel.Default };
        IReadOnlyList<SchemaDifference> differences = SchemaDiff.Compare(SchemaBuilder.Build(With(app, [])), Texts.Written());
        Assert.All(differences, difference => Assert.Equal("PST0206", difference.Rule));
        Assert.Equal(
            [SchemaSection.App, SchemaSection.Envelope, SchemaSection.Context],
            differences.Select(difference => difference.Place.Section).Distinct());
    }

    private static IEnumerable<string> Rules(IEnumerable<SchemaDifference> differences) => differences.Select(difference => difference.Rule);
}
