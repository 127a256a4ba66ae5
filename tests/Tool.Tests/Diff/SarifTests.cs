using System.Text.Json;
using NJsonSchema;
using Tool.Tests.Harness;

namespace Tool.Tests.Diff;

public sealed class SarifTests
{
    private static readonly Task<JsonSchema> Official = JsonSchema.FromJsonAsync(Repository.Read("tests/Tool.Tests/Data/sarif-schema-2.1.0.json"));

    [Theory]
    [MemberData(nameof(PairTests.Pairs), MemberType = typeof(PairTests))]
    public async Task The_SARIF_of_every_pair_is_valid(string pair)
    {
        ToolRun run = ToolRun.In(Repository.PathOf("tests/Tool.Tests/Pairs/" + pair), "diff", "old.json", "new.json", "--sarif");
        Assert.Empty((await Official).Validate(run.Output));
    }

    [Fact]
    public async Task The_schema_refuses_what_is_no_SARIF()
    {
        using var folder = new WorkFolder();
        folder.Write("old.json", Schemas.Shipped);
        folder.Write("new.json", Schemas.Changed);
        string sarif = folder.Run("diff", "old.json", "new.json", "--sarif").Output;
        Assert.NotEmpty((await Official).Validate(sarif.Replace("\"startLine\"", "\"line\"", StringComparison.Ordinal)));
    }

    [Fact]
    public void A_change_stands_at_its_line_in_the_new_file_and_what_is_gone_at_the_line_around_it()
    {
        using var folder = new WorkFolder();
        folder.Write("a b/old.json", Schemas.Shipped);
        folder.Write("a b/new.json", Schemas.Changed);
        using var sarif = JsonDocument.Parse(folder.Run("diff", "a b/old.json", "a b/new.json", "--sarif").Output);
        IEnumerable<string> results = sarif.RootElement.GetProperty("runs")[0].GetProperty("results").EnumerateArray().Select(Line);
        Assert.Equal(
            ["error field-added a%20b/new.json 12:7", "warning field-removed a%20b/new.json 11:5", "note reason-changed a%20b/new.json 8:5"],
            results);
    }

    private static string Line(JsonElement result)
    {
        JsonElement location = result.GetProperty("locations")[0].GetProperty("physicalLocation");
        JsonElement region = location.GetProperty("region");
        return $"{result.GetProperty("level")} {result.GetProperty("ruleId")} {location.GetProperty("artifactLocation").GetProperty("uri")} {region.GetProperty("startLine")}:{region.GetProperty("startColumn")}";
    }
}
