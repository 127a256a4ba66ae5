using Plainsight.Analyzers.Schema;
using Plainsight.Build;

namespace Package.Tests;

public sealed class SchemaUpdateTests : IDisposable
{
    private const string Code = """
        { "plainsight": 1, "app": { "name": "shop", "consent": "opt-in", "precedence": ["recorded"], "sink": "json" }, "envelope": [], "context": [],
          "events": [{ "event": "order_made", "version": 1, "why": "An order was made.", "fields": [] }] }
        """;

    private readonly DirectoryInfo _directory = Directory.CreateTempSubdirectory("plainsight-update-");

    [Theory]
    [InlineData("{ \"plainsight\": 2 }")]
    [InlineData("<<<<<<< HEAD\n")]
    [InlineData("")]
    public void File_that_cannot_be_read_is_never_overwritten(string text)
    {
        SchemaUpdate update = Plan(text);
        Assert.Equal(["PST0204"], update.Problems.Select(problem => problem.Rule));
        Assert.Null(update.SchemaText);
        Assert.Null(update.PageText);
    }

    [Fact]
    public void What_was_written_is_left_alone_with_either_line_ending()
    {
        SchemaUpdate first = Plan(null);
        string page = Path.Combine(_directory.FullName, "TELEMETRY.md");
        File.WriteAllText(page, first.PageText);
        foreach (string text in new[] { first.SchemaText!, first.SchemaText!.Replace("\n", "\r\n", StringComparison.Ordinal) })
        {
            SchemaUpdate second = Plan(text);
            Assert.Equal((null, null), (second.SchemaText, second.PageText));
            Assert.Empty(SchemaCheck.Compare(SchemaReader.Read(Code).Document!, TelemetryFiles.In(_directory.FullName)));
        }
    }

    [Fact]
    public void Stale_page_fails_the_check()
    {
        SchemaUpdate first = Plan(null);
        Plan(first.SchemaText);
        File.WriteAllText(Path.Combine(_directory.FullName, "TELEMETRY.md"), first.PageText!.Replace("order", "parcel", StringComparison.Ordinal));
        Assert.Equal(
            ["PST0209"],
            SchemaCheck.Compare(SchemaReader.Read(Code).Document!, TelemetryFiles.In(_directory.FullName)).Select(problem => problem.Rule));
    }

    [Fact]
    public void Draft_is_refused_at_its_line_in_a_release()
    {
        BuildProblem draft = Assert.Single(SchemaCheck.Drafts("telemetry.schema.json", Plan(null).SchemaText));
        Assert.Equal("PST0208", draft.Rule);
        Assert.StartsWith("{ \"event\": \"order_made\"", Plan(null).SchemaText!.Split('\n')[draft.Line - 1][(draft.Column - 1)..], StringComparison.Ordinal);
    }

    [Fact]
    public void Shipped_version_may_be_released() => Assert.Empty(SchemaCheck.Drafts("telemetry.schema.json", Plan(null, ship: true).SchemaText));

    [Fact]
    public void Page_with_broken_marks_is_never_overwritten_and_the_line_is_named()
    {
        string schema = Plan(null).SchemaText!;
        File.WriteAllText(Path.Combine(_directory.FullName, "TELEMETRY.md"), "Our own words.\n<!-- plainsight:begin -->\nMore of them.\n");
        SchemaUpdate update = Plan(schema);
        BuildProblem written = Assert.Single(update.Problems);
        BuildProblem check = Assert.Single(SchemaCheck.Compare(SchemaReader.Read(Code).Document!, TelemetryFiles.In(_directory.FullName)));
        Assert.Equal(written, check);
        Assert.Equal(("PST0209", 2), (written.Rule, written.Line));
        Assert.EndsWith("TELEMETRY.md", written.File, StringComparison.Ordinal);
        Assert.Equal((null, null), (update.SchemaText, update.PageText));
    }

    [Fact]
    public void Page_that_is_no_utf8_is_never_overwritten()
    {
        string schema = Plan(null).SchemaText!;
        File.WriteAllBytes(Path.Combine(_directory.FullName, "TELEMETRY.md"), [.. "Our own words.\nCaf"u8, 0xE9, (byte)'\n']);
        SchemaUpdate update = Plan(schema);
        Assert.Equal(("PST0209", 2), (Assert.Single(update.Problems).Rule, update.Problems[0].Line));
        Assert.Null(update.PageText);
    }

    public void Dispose() => _directory.Delete(recursive: true);

    private SchemaUpdate Plan(string? file, bool ship = false)
    {
        if (file is not null)
        {
            File.WriteAllText(Path.Combine(_directory.FullName, SchemaDocument.FileName), file);
        }

        return SchemaUpdate.Plan(SchemaReader.Read(Code).Document!, TelemetryFiles.In(_directory.FullName), ship);
    }
}
