using System.Text.Json;
using Samples.Tests.Harness;
using Tool.Tests.Harness;

namespace Tool.Tests.Commands;

/// <summary>The sample under <c>plainsight verify-off</c>, with telemetry off and as it is.</summary>
public sealed class VerifyOffSampleTests : IDisposable
{
    private static readonly string[] Generate = ["--", SampleProgram.Dotnet, "exec", SampleProgram.Docglow.Library, "generate"];

    private readonly ObservedHome _home = new();
    private readonly Receiver _receiver = new();

    public VerifyOffSampleTests()
    {
        _home["DOCGLOW_TELEMETRY"] = "1";
        _home["DOCGLOW_TELEMETRY_DEBUG"] = "1";
        _home["DOCGLOW_TELEMETRY_ENDPOINT"] = _receiver.Url;
    }

    [Fact]
    public async Task Off_means_zero()
    {
        NeedsStrace();
        ToolRun run = await _home.RunAsync("", Generate);
        Assert.EndsWith("\nnothing seen\n", run.Error, StringComparison.Ordinal);
        Assert.Equal(0, run.ExitCode);
        Assert.Equal(0, _receiver.Connections);
        Assert.Contains("dotnet-diagnostic-", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task As_it_is_the_connection_and_the_files_are_named()
    {
        NeedsStrace();
        ToolRun run = await _home.RunAsync("", ["--as-is", "--json", "--report", "report.json", .. Generate]);
        Assert.Equal(1, run.ExitCode);
        await _receiver.NextAsync();
        using var report = JsonDocument.Parse(await File.ReadAllTextAsync(Path.Join(_home.Project, "report.json"), TestContext.Current.CancellationToken));
        JsonElement[] seen = [.. report.RootElement.GetProperty("seen").EnumerateArray()];
        Assert.Contains(seen, sight => Text(sight, "action") == "connected" && Text(sight, "target") == new Uri(_receiver.Url).Authority);
        Assert.Contains(seen, sight => Text(sight, "target") == _home.Home + "/.local/state/docglow/telemetry/state");
    }

    [Fact]
    public async Task Snapshots_see_the_files_of_both()
    {
        _home.HideStrace();
        Assert.Equal(0, (await _home.RunAsync("", Generate)).ExitCode);
        ToolRun asIs = await _home.RunAsync("", ["--as-is", .. Generate]);
        Assert.Equal(1, asIs.ExitCode);
        Assert.Contains("/docglow/telemetry", asIs.Error, StringComparison.Ordinal);
    }

    public void Dispose()
    {
        _receiver.Dispose();
        _home.Dispose();
    }

    private static string Text(JsonElement sight, string name) => sight.GetProperty(name).GetString()!;

    private void NeedsStrace() => Assert.SkipUnless(_home.NoStrace.Length == 0, _home.NoStrace);
}
