using System.Text.Json;
using Tool.Tests.Harness;

namespace Tool.Tests.Commands;

public sealed class CheckTests : IDisposable
{
    private readonly WorkFolder _folder = new();

    public CheckTests()
    {
        _folder.Write("telemetry.schema.json", Schemas.Shipped);
        Assert.Equal(0, _folder.Run("docs").ExitCode);
    }

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void What_was_reviewed_is_what_was_built()
    {
        BuiltAssembly.Write(_folder.PathOf("Shop.dll"), Code(Schemas.Shipped));
        Assert.Equal(new ToolRun(0, "", ""), _folder.Run("check", "Shop.dll"));
        Assert.Equal(new ToolRun(0, "", ""), _folder.Run("check", "telemetry.schema.json", "Shop.dll"));
    }

    [Fact]
    public void A_field_that_nobody_reviewed_is_a_finding_at_its_line()
    {
        BuiltAssembly.Write(_folder.PathOf("Shop.dll"), Code(Schemas.Drafted));
        _folder.Write("telemetry.schema.json", Schemas.Drafted.Replace("express", "fast", StringComparison.Ordinal));
        ToolRun run = _folder.Run("check", "Shop.dll");
        Assert.Equal(1, run.ExitCode);
        Assert.Contains("telemetry.schema.json(12,7): error PST0203: ", run.Output, StringComparison.Ordinal);
        Assert.Contains("error PST0201: telemetry.schema.json lacks this line; build once in Debug, or apply the fix, and commit it: { \"name\": \"express\"", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void A_page_that_says_something_else_is_a_finding()
    {
        BuiltAssembly.Write(_folder.PathOf("Shop.dll"), Code(Schemas.Shipped));
        _folder.Write("TELEMETRY.md", _folder.Read("TELEMETRY.md").Replace("order", "offer", StringComparison.Ordinal));
        ToolRun run = _folder.Run("check", "Shop.dll");
        Assert.Equal(1, run.ExitCode);
        Assert.StartsWith("TELEMETRY.md: error PST0209: ", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void An_event_that_no_schema_lists_is_a_finding()
    {
        BuiltAssembly.Write(_folder.PathOf("Shop.dll"), Code(Schemas.Shipped), handWritten: "Shop.Smuggled");
        ToolRun run = _folder.Run("check", "Shop.dll");
        Assert.Equal(1, run.ExitCode);
        Assert.StartsWith("Shop.dll: error PST0006: 'Shop.Smuggled' implements ITelemetryEvent", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void An_assembly_without_telemetry_is_an_error()
    {
        BuiltAssembly.Write(_folder.PathOf("Other.dll"), schema: null);
        BuiltAssembly.Write(_folder.PathOf("Newer.dll"), "{ \"plainsight\": 2 }");
        _folder.Write("Text.dll", "no assembly");
        Assert.Equal(new ToolRun(2, "", "Newer.dll holds a schema that can't be read; it was built with another version of Plainsight.\n"), _folder.Run("check", "Newer.dll"));
        Assert.Equal(new ToolRun(2, "", "Other.dll declares no telemetry. Name the assembly that holds the [TelemetryApp].\n"), _folder.Run("check", "Other.dll"));
        Assert.Equal(new ToolRun(2, "", "Text.dll is no .NET assembly.\n"), _folder.Run("check", "Text.dll"));
        Assert.Equal(new ToolRun(2, "", "Missing.dll: there is no such file.\n"), _folder.Run("check", "Missing.dll"));
    }

    [Theory]
    [InlineData("2026-12-31", 0, "")]
    [InlineData("2027-01-01", 0, "warning")]
    [InlineData("2027-01-31", 0, "warning")]
    [InlineData("2027-02-01", 1, "error")]
    public void An_event_is_spoken_of_thirty_days_before_it_expires(string day, int exitCode, string severity)
    {
        _folder.Write("telemetry.schema.json", Expiring("2027-01-31"));
        ToolRun run = _folder.Run("check", "--date", day);
        Assert.Equal(exitCode, run.ExitCode);
        Assert.StartsWith(severity.Length == 0 ? "" : $"telemetry.schema.json(11,5): {severity} expires: 'order_made' version 1 expire", run.Output, StringComparison.Ordinal);
        Assert.Equal(severity.Length == 0, run.Output.Length == 0);
    }

    [Fact]
    public void The_owner_is_asked_the_question()
    {
        _folder.Write("telemetry.schema.json", Expiring("2026-12-31"));
        Assert.Equal(
            "telemetry.schema.json(11,5): error expires: 'order_made' version 1 expired on 2026-12-31. Ask its owner, team-checkout, whether it is still needed: \"An order was made.\" If it is, extend Expires; else remove the event, or retire it once no release that sends it is supported.\n",
            _folder.Run("check").Output);
    }

    [Fact]
    public void Without_a_date_it_is_today_and_the_clock_is_not_read_otherwise()
    {
        _folder.Write("telemetry.schema.json", Expiring("2026-12-31"));
        Assert.Equal(1, _folder.Run("check").ExitCode);
        var output = new StringWriter();
        var host = new Plainsight.Tool.ToolHost(output, output, Color: false, _folder.Root, () => throw new InvalidOperationException("The clock was read."));
        Assert.Equal(0, Plainsight.Tool.PlainsightTool.Run(["check", "--date", "2026-06-01"], host));
    }

    [Fact]
    public void A_retired_version_does_not_expire()
    {
        _folder.Write("telemetry.schema.json", Expiring("2020-01-01").Replace("\"shipped\"", "\"retired\"", StringComparison.Ordinal));
        Assert.Equal(new ToolRun(0, "", ""), _folder.Run("check"));
    }

    [Fact]
    public void An_expiry_that_is_no_day_is_a_finding()
    {
        _folder.Write("telemetry.schema.json", Expiring("next year"));
        ToolRun run = _folder.Run("check");
        Assert.Equal((1, "telemetry.schema.json(11,5): error expires: 'next year' is no day; write \"expires\" as 2027-01-31.\n"), (run.ExitCode, run.Output));
    }

    [Fact]
    public void Programs_get_JSON()
    {
        _folder.Write("telemetry.schema.json", Expiring("2026-12-31"));
        using var json = JsonDocument.Parse(_folder.Run("check", "--json").Output);
        Assert.Equal("error expires 11", $"{json.RootElement[0].GetProperty("severity")} {json.RootElement[0].GetProperty("rule")} {json.RootElement[0].GetProperty("line")}");
    }

    [Theory]
    [InlineData("check", "--date", "tomorrow")]
    [InlineData("check", "a.json", "b.json")]
    [InlineData("check", "a.dll", "b.dll")]
    public void Wrong_use_is_refused(params string[] arguments) => Assert.Equal(2, _folder.Run(arguments).ExitCode);

    private static string Expiring(string day) => Schemas.Shipped.Replace(
        "\"why\": \"An order was made.\"", $"\"why\": \"An order was made.\", \"owner\": \"team-checkout\", \"expires\": \"{day}\"", StringComparison.Ordinal);

    // The code does not know what has been shipped.
    private static string Code(string schema) => schema
        .Replace(" \"status\": \"shipped\",", "", StringComparison.Ordinal)
        .Replace(" \"status\": \"draft\",", "", StringComparison.Ordinal);
}
