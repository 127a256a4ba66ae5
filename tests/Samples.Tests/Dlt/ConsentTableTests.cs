using System.Text.Json;
using Samples.Tests.Harness;

namespace Samples.Tests.Dlt;

/// <summary>All combinations of dlt's switches: the variables, the project's file, the person's file.</summary>
public sealed class ConsentTableTests : IDisposable
{
    private readonly DltSandbox _sandbox = new();

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
        _sandbox["DO_NOT_TRACK"] = doNotTrack;
        _sandbox[DltSandbox.Switch] = variable;
        var expected = new List<string>();
        var actual = new List<string>();
        foreach (string? project in (string?[])[null, "true", "false"])
        {
            foreach (string? user in (string?[])[null, "true", "false"])
            {
                _sandbox.WriteSettings(project, user);
                string files = decided.Length > 0 ? decided : project == "false" ? "off by project" : user == "false" ? "off by user" : "notice-pending by notice";
                expected.Add($"{project}, {user}: {files}");
                actual.Add($"{project}, {user}: {await DecidedAsync()}");
            }
        }

        Assert.Equal(expected, actual);
    }

    public void Dispose() => _sandbox.Dispose();

    private async Task<string> DecidedAsync()
    {
        JsonElement status = JsonElement.Parse((await _sandbox.RunAsync("telemetry", "status", "--json")).Output);
        return $"{status.GetProperty("telemetry")} by {status.GetProperty("source")}";
    }
}
