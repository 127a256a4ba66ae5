using Plainsight.Analyzers.Schema;
using static Analyzers.Tests.Schema.Models;

namespace Analyzers.Tests.Schema;

public sealed class SchemaMergeTests
{
    [Fact]
    public void New_version_comes_as_a_draft() =>
        Assert.Equal(["e1 shipped", "e2 draft"], Versions(SchemaMerge.Merge(Texts.Code(Event("e", 2, Duration)), Texts.Shipped(Event("e", 1, Duration)))));

    [Fact]
    public void Draft_is_replaced() =>
        Assert.Equal(["f1 draft"], Versions(SchemaMerge.Merge(Texts.Code(Event("f", 1)), Texts.Written(Event("e", 1, Duration)))));

    [Fact]
    public void Shipping_ships_what_the_code_declares() => Assert.Equal(
        ["e1 shipped", "e2 shipped"],
        Versions(SchemaMerge.Merge(Texts.Code(Event("e", 2)), Texts.Shipped(Event("e", 1, Duration)), ship: true)));

    [Fact]
    public void Shipped_version_keeps_its_status_and_takes_a_new_reason()
    {
        SchemaMergeResult result = SchemaMerge.Merge(Texts.Code(Event("e", 1, Result with { Why = "Other." })), Texts.Shipped(Event("e", 1, Result)));
        Assert.Equal(["e1 shipped"], Versions(result));
        Assert.Contains("\"why\": \"Other.\"", SchemaPrinter.Print(result.Document!), StringComparison.Ordinal);
    }

    [Fact]
    public void Retired_version_stays()
    {
        string file = Texts.Print(Texts.Code(Event("e", 1, Duration))).Replace("draft", "retired", StringComparison.Ordinal);
        Assert.Equal(["e1 retired", "f1 draft"], Versions(SchemaMerge.Merge(Texts.Code(Event("f", 1)), Texts.Read(file))));
    }

    [Fact]
    public void What_the_code_declares_is_not_retired()
    {
        SchemaDocument code = Texts.Code(Event("e", 1, Duration));
        SchemaDocument file = Texts.Read(Texts.Print(code).Replace("draft", "retired", StringComparison.Ordinal));

        Assert.Equal(["e1 shipped"], Versions(SchemaMerge.Merge(code, file)));
        Assert.Equal(["PST0201", "PST0203"], SchemaDiff.Compare(code, file).Select(difference => difference.Rule).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Nothing_is_written_over_a_changed_shipped_version()
    {
        SchemaMergeResult result = SchemaMerge.Merge(Texts.Code(Event("e", 1, Duration), Event("f", 1)), Texts.Shipped(Event("e", 1, Result)));
        Assert.Null(result.Document);
        Assert.Equal(["PST0202"], result.Errors.Select(error => error.Rule));
    }

    [Fact]
    public void What_was_written_has_no_difference_and_merges_to_itself()
    {
        SchemaDocument code = Texts.Code(Event("e", 2, Duration), Event("f", 1, Result));
        SchemaDocument written = SchemaMerge.Merge(code, Texts.Shipped(Event("e", 1, Result))).Document!;
        Assert.Empty(SchemaDiff.Compare(code, written));
        Assert.Equal(SchemaPrinter.Print(written), SchemaPrinter.Print(SchemaMerge.Merge(code, written).Document!));
    }

    private static IEnumerable<string> Versions(SchemaMergeResult result) =>
        result.Document!.Events.Select(version => $"{version.Name}{version.Version} {version.Status}");
}
