using System.Text.Json;
using System.Text.RegularExpressions;
using Samples.Tests.Harness;

namespace Samples.Tests.Docglow;

/// <summary>The page: "This page lists the exact payload."</summary>
public sealed class PayloadTests : IDisposable
{
    private readonly DocglowSandbox _sandbox = new();
    private readonly Receiver _receiver = new();

    public PayloadTests()
    {
        _sandbox.SendTo(_receiver);
        _sandbox["DOCGLOW_TELEMETRY"] = "1";
        _sandbox["DOCGLOW_TELEMETRY_DEBUG"] = "1";
    }

    [Fact]
    public async Task A_run_sends_the_keys_and_types_of_the_page_and_no_others()
    {
        JsonElement sent = await SentByAsync("generate", "--static", "--column-lineage");
        Assert.Equal(JsonShape.Of(PageExample.Json), JsonShape.Of(sent));
    }

    [Fact]
    public async Task Values_are_those_of_the_page_where_the_project_is_the_same()
    {
        JsonElement sent = await SentByAsync("generate", "--static", "--column-lineage");
        foreach (string key in (string[])["schema_version", "command", "result", "docglow_version", "adapter_type", "project_shape", "features_used"])
            Assert.True(JsonElement.DeepEquals(PageExample.Json.GetProperty(key), sent.GetProperty(key)), $"{key}: {sent.GetProperty(key)}");
    }

    [Fact]
    public async Task The_runtime_version_is_three_numbers_and_the_platform_is_this_one()
    {
        JsonElement sent = await SentByAsync("health");
        Assert.Matches(@"^\d+\.\d+\.\d+$", sent.GetProperty("python_version").GetString());
        string platform = OperatingSystem.IsWindows() ? "windows" : OperatingSystem.IsMacOS() ? "darwin" : "linux";
        Assert.Equal(platform, sent.GetProperty("platform").GetString());
    }

    [Fact]
    public async Task The_instance_id_is_a_random_uuid_and_stays_the_same()
    {
        string? first = (await SentByAsync("health")).GetProperty("instance_id").GetString();
        string? second = (await SentByAsync("health")).GetProperty("instance_id").GetString();
        Assert.Matches("^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$", first);
        Assert.Equal(first, second);
    }

    [Theory]
    [InlineData("table")]
    [InlineData("json")]
    [InlineData("markdown")]
    public async Task Health_reports_its_output_format_as_the_feature_used(string format)
    {
        JsonElement sent = await SentByAsync("health", "--format", format);
        Assert.Equal("health", sent.GetProperty("command").GetString());
        Assert.Equal([format], sent.GetProperty("features_used").EnumerateArray().Select(item => item.GetString()));
    }

    [Fact]
    public async Task A_run_without_features_sends_an_empty_list()
    {
        JsonElement sent = await SentByAsync("generate");
        Assert.Equal("[]", sent.GetProperty("features_used").GetRawText());
    }

    [Fact]
    public async Task A_run_that_fails_sends_an_error_and_nothing_about_why()
    {
        File.Delete(_sandbox.ManifestFile);
        RunResult run = await _sandbox.RunAsync("generate");
        JsonElement sent = (await _receiver.NextAsync()).Json;
        Assert.Equal(1, run.ExitCode);
        Assert.Equal("error", sent.GetProperty("result").GetString());
        Assert.Equal(JsonValueKind.Null, sent.GetProperty("adapter_type").ValueKind);
        Assert.Equal(["""{"models":0,"sources":0,"seeds":0,"tests":0,"macros":0}"""], [sent.GetProperty("project_shape").GetRawText()]);
        Assert.Equal(11, sent.EnumerateObject().Count());
    }

    [Fact]
    public async Task Nothing_of_the_project_or_the_machine_is_sent()
    {
        _sandbox["DBT_ENV_SECRET_PASSWORD"] = "s3cret";
        JsonElement manifest = JsonElement.Parse(File.ReadAllText(_sandbox.ManifestFile));
        await _sandbox.RunAsync("generate", "--static", "--column-lineage");
        ReceivedRequest request = await _receiver.NextAsync();
        string sent = request.Head + request.Json.GetRawText();
        string[] names = [.. ((string[])["nodes", "sources", "macros"]).SelectMany(part => manifest.GetProperty(part).EnumerateObject()).Select(item => item.Name.Split('.')[^1])];
        string[] columns = [.. manifest.GetProperty("nodes").EnumerateObject().Where(node => node.Value.TryGetProperty("columns", out _))
            .SelectMany(node => node.Value.GetProperty("columns").EnumerateObject()).Select(column => column.Name)];
        string[] others = ["jaffle", "shop", "select", "manifest", "target", "s3cret", _sandbox.Home, _sandbox.Project, Environment.MachineName, Environment.UserName];
        Assert.True(names.Length > 300 && columns.Length > 300);

        // Whole words: "status" and "id" are names of columns, and parts of others.
        Assert.All(names.Concat(columns).Concat(others).Distinct(), word => Assert.DoesNotMatch($@"(?<![\w-]){Regex.Escape(word)}(?![\w-])", sent));
    }

    [Fact]
    public async Task A_score_under_the_gate_is_an_error()
    {
        JsonElement sent = await SentByAsync("health", "--fail-under", "100");
        Assert.Equal("error", sent.GetProperty("result").GetString());
    }

    [Fact]
    public async Task An_adapter_that_nobody_listed_is_other()
    {
        File.WriteAllText(_sandbox.ManifestFile, File.ReadAllText(_sandbox.ManifestFile).Replace("\"snowflake\"", "\"acme_private_adapter\"", StringComparison.Ordinal));
        RunResult run = await _sandbox.RunAsync("health");
        ReceivedRequest request = await _receiver.NextAsync();
        Assert.Equal(0, run.ExitCode);
        Assert.Equal("other", request.Json.GetProperty("adapter_type").GetString());
    }

    public void Dispose()
    {
        _receiver.Dispose();
        _sandbox.Dispose();
    }

    private async Task<JsonElement> SentByAsync(params string[] args)
    {
        await _sandbox.RunAsync(args);
        return (await _receiver.NextAsync()).Json;
    }
}
