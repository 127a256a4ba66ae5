using Tool.Tests.Harness;

namespace Tool.Tests.Commands;

public sealed class ShipTests : IDisposable
{
    private readonly WorkFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Drafts_become_shipped_and_nothing_else_changes()
    {
        _folder.Write("telemetry.schema.json", Schemas.Drafted);
        ToolRun run = _folder.Run("ship");
        Assert.Equal((0, ""), (run.ExitCode, run.Error));
        Assert.StartsWith("telemetry.schema.json: 'order_made' version 1 is shipped\nTELEMETRY.md: +", run.Output, StringComparison.Ordinal);
        Assert.Equal(Schemas.Shipped, _folder.Read("telemetry.schema.json"));
        Assert.Equal(0, _folder.Run("docs").ExitCode);
    }

    [Fact]
    public void A_file_without_drafts_keeps_its_bytes()
    {
        string text = _folder.Write("app/schema.json", Schemas.Shipped.Replace("\n", "\r\n", StringComparison.Ordinal));
        ToolRun run = _folder.Run("ship", "app/schema.json");
        Assert.Equal(new ToolRun(0, "app/schema.json: no draft to ship\n", ""), run);
        Assert.Equal(text, _folder.Read("app/schema.json"));
        Assert.False(File.Exists(_folder.PathOf("app/TELEMETRY.md")));
    }

    [Fact]
    public void A_page_with_broken_marks_stops_it_before_anything_is_written()
    {
        string schema = _folder.Write("telemetry.schema.json", Schemas.Drafted);
        string page = _folder.Write("TELEMETRY.md", "# Mine\n\n<!-- plainsight:begin -->\nmy words\n");
        ToolRun run = _folder.Run("ship");
        Assert.Equal((2, ""), (run.ExitCode, run.Output));
        Assert.StartsWith("TELEMETRY.md(3,1): error PST0209: ", run.Error, StringComparison.Ordinal);
        Assert.Equal((schema, page), (_folder.Read("telemetry.schema.json"), _folder.Read("TELEMETRY.md")));
    }

    [Fact]
    public void Words_around_the_generated_part_of_the_page_stay()
    {
        _folder.Write("telemetry.schema.json", Schemas.Shipped);
        _folder.Write("TELEMETRY.md", "# Mine\n\nMy words.\n");
        Assert.Equal(0, _folder.Run("docs").ExitCode);
        string page = _folder.Read("TELEMETRY.md");
        Assert.StartsWith("# Mine\n\nMy words.\n\n<!-- plainsight:begin -->\n", page, StringComparison.Ordinal);
        Assert.Equal(new ToolRun(0, "TELEMETRY.md: up to date\n", ""), _folder.Run("docs"));
        Assert.Equal(page, _folder.Read("TELEMETRY.md"));
    }

    [Fact]
    public void A_file_that_cannot_be_written_is_an_error()
    {
        string schema = _folder.Write("telemetry.schema.json", Schemas.Shipped);
        Directory.CreateDirectory(_folder.PathOf("TELEMETRY.md"));
        ToolRun run = _folder.Run("docs");
        Assert.Equal(2, run.ExitCode);
        Assert.StartsWith("TELEMETRY.md could not be written", run.Error, StringComparison.Ordinal);
        Assert.Equal(schema, _folder.Read("telemetry.schema.json"));
    }
}
