using System.Text.Json;

namespace Samples.Tests.Dlt;

/// <summary>All combinations of dlt's switches: the variables, the project's file, the person's file.</summary>
public sealed class ConsentTableTests
{
    /// <summary><c>DO_NOT_TRACK</c>, dlt's variable, and who decides when neither file says no; empty = the notice, which comes first.</summary>
    public static TheoryData<string?, string?, string> Variables => new()
    {
        { null, null, "" },
        { null, "true", "on by switch" },
        { null, "false", "off by switch" },
        { "1", null, "off by do-not-track" },
        { "1", "true", "off by do-not-track" },
        { "1", "false", "off by do-not-track" },
    };

    [Theory]
    [MemberData(nameof(Variables))]
    public async Task Each_combination_is_decided_by_the_first_that_speaks(string? doNotTrack, string? variable, string decided)
    {
        var expected = new List<string>();
        var actual = new List<string>();
        foreach (string? project in (string?[])[null, "true", "false"])
        {
            foreach (string? user in (string?[])[null, "true", "false"])
            {
                using var sandbox = new DltSandbox { ["DO_NOT_TRACK"] = doNotTrack, [DltSandbox.Switch] = variable };
                sandbox.WriteSettings(project, user);
                string? said = decided.Length > 0 ? decided : project == "false" ? "off by project" : user == "false" ? "off by user" : null;
                expected.Add($"{project}, {user}: {said ?? "notice-pending by notice"}");
                actual.Add($"{project}, {user}: {await DecidedAsync(sandbox)}");
                if (decided.Length > 0)
                    continue;

                // The first run has shown the notice.
                expected.Add($"{project}, {user}: {said ?? (user == "true" ? "on by user" : "on by notice")}");
                actual.Add($"{project}, {user}: {await DecidedAsync(sandbox)}");
            }
        }

        Assert.Equal(expected, actual);
    }

    private static async Task<string> DecidedAsync(DltSandbox sandbox)
    {
        JsonElement status = JsonElement.Parse((await sandbox.RunAsync("telemetry", "status", "--json")).Output);
        return $"{status.GetProperty("telemetry")} by {status.GetProperty("source")}";
    }
}
