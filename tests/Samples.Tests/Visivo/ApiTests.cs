using System.Text.Json;
using Samples.Tests.Harness;

namespace Samples.Tests.Visivo;

/// <summary>The page: end point with placeholders, method, status, duration and the project's hash. Nothing of a path.</summary>
public sealed class ApiTests(VisivoRuns runs) : IClassFixture<VisivoRuns>
{
    [Fact]
    public void A_request_sends_template_method_status_duration_and_hash()
    {
        string[] own = ["endpoint: String", "method: String", "status_code: Number", "duration_ms: Number", "project_hash: String"];
        JsonElement sent = Requests()[0];
        IEnumerable<string> common = VisivoRuns.Properties(runs.Compile).EnumerateObject().TakeWhile(member => member.Name != "command").Select(member => $"{member.Name}: {member.Value.ValueKind}");
        Assert.Equal(common.Concat(own), sent.EnumerateObject().Select(member => $"{member.Name}: {member.Value.ValueKind}"));
    }

    [Fact]
    public void Ids_names_paths_and_queries_are_replaced_or_left_out() => Assert.Equal(
        ["GET /api/project 200", "GET /api/models/{name}/rows/{row} 200", "GET /api/models/{name}/rows/{row} 404", "GET unlisted 404", .. VisivoRuns.Undeclared.Select(_ => "GET unlisted 404"), "DELETE /api/results/{id} 204"],
        Requests().Select(sent => $"{sent.GetProperty("method").GetString()} {sent.GetProperty("endpoint").GetString()} {sent.GetProperty("status_code").GetInt32()}"));

    [Fact]
    public void No_part_of_a_path_travels() => Leak.None(
        runs.Everything,
        ["secret-model", "alice", "2024-report", "acme", "customer=", "/12345", "\"12345", "aaaaaaaaaa", "0000000000", "secret-dashboard", VisivoRuns.Record]);

    [Fact]
    public void The_hash_is_that_of_the_commands() =>
        Assert.All(Requests(), sent => Assert.Equal("dd27b0b0a27ccb48", sent.GetProperty("project_hash").GetString()));

    [Fact]
    public void The_server_itself_is_a_command() =>
        Assert.Equal("serve", VisivoRuns.Properties(Assert.Single(runs.Served, sent => sent.GetProperty("event").GetString() == "cli_command")).GetProperty("command").GetString());

    private JsonElement[] Requests() => [.. runs.Served.Where(sent => sent.GetProperty("event").GetString() == "api_request").Select(VisivoRuns.Properties)];
}
