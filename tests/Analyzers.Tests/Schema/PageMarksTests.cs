using Plainsight.Analyzers.Schema;
using static Analyzers.Tests.Schema.Models;

namespace Analyzers.Tests.Schema;

/// <summary>What a person wrote on the page survives; where it can't be told from what was generated, nothing is written.</summary>
public sealed class PageMarksTests
{
    private const string Begin = "<!-- plainsight:begin -->\n";
    private const string End = "<!-- plainsight:end -->\n";

    private static readonly SchemaDocument Document = Texts.Written(Event("cli_build", 1, Duration, Result));

    [Fact]
    public void Text_around_the_block_survives()
    {
        string page = "Our own words.\n\n" + Texts.Page(Document) + "\nMore of them.\n";
        string updated = TelemetryPage.Update(Texts.Written(Event("cli_build", 1, Duration)), page).Text!;
        Assert.StartsWith("Our own words.\n\n# Telemetry of docglow\n\n" + Begin, updated, StringComparison.Ordinal);
        Assert.EndsWith("\n" + End + "\nMore of them.\n", updated, StringComparison.Ordinal);
        Assert.DoesNotContain("`result`", updated, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Our own words.\n")]
    [InlineData("Our own words.")]
    [InlineData("A mark looks like this: `<!-- plainsight:begin -->`\n")]
    public void Page_without_marks_gets_the_block_at_its_end(string page)
    {
        string updated = TelemetryPage.Update(Document, page).Text!;
        Assert.StartsWith(page.TrimEnd() + "\n\n" + Begin, updated, StringComparison.Ordinal);
        Assert.EndsWith("\n" + End, updated, StringComparison.Ordinal);
        Assert.True(TelemetryPage.IsUpToDate(Document, updated));
    }

    [Theory]
    [InlineData("")]
    [InlineData(" \n")]
    public void Empty_page_is_written_like_a_new_one(string page) => Assert.Equal(Texts.Page(Document), TelemetryPage.Update(Document, page).Text);

    [Theory]
    [InlineData("Words.\n" + Begin + "Text.\n", 2, "begins here and ends nowhere")]
    [InlineData("Words.\n\n" + End, 3, "ends here and begins nowhere")]
    [InlineData(End + Begin, 1, "ends here and begins nowhere")]
    [InlineData(Begin + "Text.\n" + Begin + End, 3, "begins inside the one that begins at line 1")]
    [InlineData(Begin + End + "Words.\n" + Begin + End, 4, "begins a second time, after line 1")]
    [InlineData(Begin + "<!-- plainsight:begin switches -->\n" + End, 2, "begins inside the one that begins at line 1")]
    [InlineData("<!-- plainsight:begin prices -->\n" + End, 1, "there is no section 'prices'; the sections are summary, events")]
    [InlineData("<!-- plainsight:begin ids -->\n<!-- plainsight:end bits -->\n", 2, "this ends the block 'bits', but the one that is open is 'ids'")]
    [InlineData("<!-- plainsight:start -->\n", 1, "this mark is not understood")]
    [InlineData("Words.\r\n<!-- plainsight:begin -->\r\nText.\r\n", 2, "begins here and ends nowhere")]
    public void Broken_marks_are_a_fault_with_its_line_and_nothing_is_written(string page, int line, string message)
    {
        PageUpdate update = TelemetryPage.Update(Document, page);
        Assert.Null(update.Text);
        Assert.Equal((line, 1), (update.Fault!.Line, update.Fault.Column));
        Assert.Contains(message, update.Fault.Message, StringComparison.Ordinal);
        Assert.False(TelemetryPage.IsUpToDate(Document, page));
    }

    [Fact]
    public void A_section_with_a_block_of_its_own_stands_there_and_not_with_the_others()
    {
        string page = "# Ours\n\n<!-- plainsight:begin switches -->\n<!-- plainsight:end switches -->\n\nWords.\n\n" + Begin + End;
        string updated = TelemetryPage.Update(Document, page).Text!;
        Assert.StartsWith("# Ours\n\n<!-- plainsight:begin switches -->\n## How to switch it off\n", updated, StringComparison.Ordinal);
        Assert.Contains("\n<!-- plainsight:end switches -->\n\nWords.\n\n" + Begin + "docglow sends what this page lists", updated, StringComparison.Ordinal);
        Assert.Equal(2, updated.Split("## How to switch it off").Length);
        Assert.True(TelemetryPage.IsUpToDate(Document, updated));
    }

    [Fact]
    public void What_has_no_block_of_its_own_is_added_so_that_nothing_is_left_out()
    {
        string updated = TelemetryPage.Update(Document, "<!-- plainsight:begin summary -->\n<!-- plainsight:end -->\nWords.\n").Text!;
        Assert.Contains("\nWords.\n\n" + Begin + "## What is sent\n", updated, StringComparison.Ordinal);
        Assert.True(TelemetryPage.IsUpToDate(Document, updated));
    }

    [Fact]
    public void Updated_page_is_up_to_date_with_either_line_ending()
    {
        string page = "Words.\n\n" + Texts.Page(Document);
        string other = page.Replace("\n", "\r\n", StringComparison.Ordinal);
        Assert.True(TelemetryPage.IsUpToDate(Document, page));
        Assert.True(TelemetryPage.IsUpToDate(Document, other));
        Assert.False(TelemetryPage.IsUpToDate(Document, page.Replace("`result`", "`outcome`", StringComparison.Ordinal)));
        Assert.False(TelemetryPage.IsUpToDate(Document, null));
        Assert.Equal(other, TelemetryPage.Update(Document, other.Replace("`result`", "`outcome`", StringComparison.Ordinal)).Text);
    }

    [Fact]
    public void What_looks_like_a_mark_in_a_reason_is_no_mark()
    {
        SchemaDocument document = Texts.Written(Event("e", 1, Result with { Why = "<!-- plainsight:end -->" }) with { Why = "<!-- plainsight:begin -->" });
        string page = Texts.Page(document);
        Assert.Contains("\n\\<!-- plainsight:begin -->\n", page, StringComparison.Ordinal);
        Assert.True(TelemetryPage.IsUpToDate(document, page));
    }
}
