using Plainsight.Analyzers.Model;
using Plainsight.Analyzers.Schema;
using static Analyzers.Tests.Schema.Models;

namespace Analyzers.Tests.Schema;

/// <summary>Owners, reviews, expiries and former names in the schema file.</summary>
public sealed class SchemaGateTests
{
    private static readonly EventModel Owned = Event("e", 1, Result with { Was = "outcome" }) with
    {
        Was = "old",
        Gates = new ReviewGates("Export team", "https://example.com/pull/12", "2027-01-31"),
    };

    [Fact]
    public void They_stand_in_the_lines_and_are_read_again()
    {
        string text = Texts.Print(Texts.Code(Owned));
        Assert.Contains(
            """{ "event": "e", "version": 1, "status": "draft", "was": "old", "why": "A build finished.", "owner": "Export team", "review": "https://example.com/pull/12", "expires": "2027-01-31", "fields": [""",
            text,
            StringComparison.Ordinal);
        Assert.Contains("""{ "name": "result", "was": "outcome", "type": "enum",""", text, StringComparison.Ordinal);
        Assert.Equal(text, SchemaPrinter.Print(Texts.Read(text)));
    }

    [Fact]
    public void They_are_no_part_of_a_shipped_shape()
    {
        Assert.DoesNotContain(SchemaRuleIds.ShippedChanged, SchemaDiff.Compare(Texts.Code(Owned), Texts.Shipped(Event("e", 1, Result))).Select(found => found.Rule));
        Assert.Equal(ShapeText.Of(Event("e", 1, Result)), ShapeText.Of(Owned));
    }
}
