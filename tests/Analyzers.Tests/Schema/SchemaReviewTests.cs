using Plainsight.Analyzers.Model;
using Plainsight.Analyzers.Schema;
using static Analyzers.Tests.Schema.Models;

namespace Analyzers.Tests.Schema;

/// <summary>Reviewed exceptions in the schema file and on the page.</summary>
public sealed class SchemaReviewTests
{
    private static readonly Review First = new("PST0110", "https://example.com/pull/12", "A kind of seat, not a person.");

    private static readonly FieldModel Reviewed = Result with { Reviews = new[] { new Review("PST0112", "https://example.com/3", "One | of two."), First }.ToEquatableArray() };

    [Fact]
    public void Reviews_stand_in_the_line_of_the_field_ordered_by_rule() => Assert.Equal(
        """{ "name": "result", "type": "enum", "values": ["success", "error"], "why": "Is something broken in the wild?", "reviewed": [{ "rule": "PST0110", "url": "https://example.com/pull/12", "why": "A kind of seat, not a person." }, { "rule": "PST0112", "url": "https://example.com/3", "why": "One | of two." }] }""",
        Texts.Code(Event("e", 1, Reviewed)).Events[0].Fields[0].Text);

    [Fact]
    public void Reviews_of_a_name_stand_in_the_line_of_the_event() => Assert.Contains(
        """
            { "event": "seats", "version": 1, "status": "draft", "why": "A build finished.", "reviewed": [{ "rule": "PST0110", "url": "https://example.com/pull/12", "why": "A kind of seat, not a person." }], "fields": [] }
        """.TrimEnd('\n'),
        Texts.Print(Texts.Code(Named())),
        StringComparison.Ordinal);

    [Fact]
    public void What_is_printed_is_read_again()
    {
        string text = Texts.Print(Texts.Code(Event("e", 1, Reviewed), Named()));
        Assert.Equal(text, SchemaPrinter.Print(Texts.Read(text)));
        Assert.Empty(SchemaDiff.Compare(Texts.Code(Event("e", 1, Reviewed), Named()), Texts.Read(text)));
    }

    [Fact]
    public void A_new_review_is_a_line_to_be_reviewed() =>
        Assert.Contains(SchemaRuleIds.NotInFile, SchemaDiff.Compare(Texts.Code(Event("e", 1, Reviewed)), Texts.Written(Event("e", 1, Result))).Select(found => found.Rule));

    [Fact]
    public void A_review_is_no_part_of_a_shipped_shape()
    {
        Assert.DoesNotContain(SchemaRuleIds.ShippedChanged, SchemaDiff.Compare(Texts.Code(Event("e", 1, Reviewed)), Texts.Shipped(Event("e", 1, Result))).Select(found => found.Rule));
        Assert.Equal(ShapeText.Of(Event("e", 1, Result)), ShapeText.Of(Event("e", 1, Reviewed)));
    }

    [Fact]
    public void The_page_has_a_row_for_each_review()
    {
        FieldModel group = Field("shape", Group(Reviewed));
        string page = Texts.Page(SchemaBuilder.Build(With(App, [InstallId with { Reviews = new[] { First }.ToEquatableArray() }], Event("e", 1, group), Named())));
        Assert.Contains("\n## Reviewed exceptions\n", page, StringComparison.Ordinal);
        Assert.Contains("\n| `e` | `shape.result` | PST0110 | A kind of seat, not a person. | <https://example.com/pull/12> |\n", page, StringComparison.Ordinal);
        Assert.Contains("\n| `e` | `shape.result` | PST0112 | One \\| of two. | <https://example.com/3> |\n", page, StringComparison.Ordinal);
        Assert.Contains("\n| `seats` | its name | PST0110 | A kind of seat, not a person. | <https://example.com/pull/12> |\n", page, StringComparison.Ordinal);
        Assert.Contains("\n| every event | `instance_id` | PST0110 |", page, StringComparison.Ordinal);
    }

    [Fact]
    public void A_page_without_exceptions_does_not_speak_of_them() =>
        Assert.DoesNotContain("Reviewed exceptions", Texts.Page(Texts.Written(Event("e", 1, Result))), StringComparison.Ordinal);

    [Fact]
    public void A_retired_version_takes_its_exceptions_from_the_page()
    {
        string file = Texts.Print(Texts.Code(Event("e", 1, Reviewed)), ship: true).Replace("\"shipped\"", "\"retired\"", StringComparison.Ordinal);
        Assert.DoesNotContain("Reviewed exceptions", Texts.Page(Texts.Read(file)), StringComparison.Ordinal);
    }

    private static EventModel Named() => Event("seats", 1) with { Reviews = new[] { First }.ToEquatableArray() };
}
