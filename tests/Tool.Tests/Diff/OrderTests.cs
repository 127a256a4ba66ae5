using System.Text.Json;
using System.Text.Json.Nodes;
using Tool.Tests.Harness;

namespace Tool.Tests.Diff;

/// <summary>What is told does not depend on where a line stands.</summary>
public sealed class OrderTests
{
    [Theory]
    [MemberData(nameof(PairTests.Pairs), MemberType = typeof(PairTests))]
    public void Turning_the_new_file_round_changes_only_the_lines(string pair)
    {
        string directory = Repository.PathOf("tests/Tool.Tests/Pairs/" + pair);
        using var folder = new WorkFolder();
        folder.Write("old.json", File.ReadAllText(Path.Combine(directory, "old.json")));
        folder.Write("new.json", File.ReadAllText(Path.Combine(directory, "new.json")));
        folder.Write("turned.json", TurnRound(JsonNode.Parse(folder.Read("new.json"))!).ToJsonString());
        Assert.Equal(Told(folder.Run("diff", "old.json", "new.json", "--json")), Told(folder.Run("diff", "old.json", "turned.json", "--json")));
    }

    private static IReadOnlyList<string> Told(ToolRun run)
    {
        using var report = JsonDocument.Parse(run.Output);
        return [.. report.RootElement.GetProperty("changes").EnumerateArray()
            .Select(change => $"{change.GetProperty("kind")} {change.GetProperty("path")} {change.GetProperty("detail")} {change.GetProperty("bits")}")];
    }

    // Only lists of lines: the order of texts, as in precedence, says something.
    private static JsonNode TurnRound(JsonNode node) => node switch
    {
        JsonArray { Count: > 0 } array when array[0] is JsonObject => new JsonArray([.. array.Reverse().Select(item => TurnRound(item!))]),
        JsonObject @object => new JsonObject(@object.Select(member => KeyValuePair.Create(member.Key, (JsonNode?)TurnRound(member.Value!)))),
        _ => node.DeepClone(),
    };
}
