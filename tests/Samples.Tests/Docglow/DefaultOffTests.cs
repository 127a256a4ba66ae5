using Samples.Tests.Harness;

namespace Samples.Tests.Docglow;

/// <summary>The page: "Telemetry is off by default and will not send a single byte until you explicitly enable it."</summary>
public sealed class DefaultOffTests : IDisposable
{
    private readonly DocglowSandbox _sandbox = new();
    private readonly Receiver _receiver = new();

    public DefaultOffTests()
    {
        _sandbox.SendTo(_receiver);
        _sandbox["DOCGLOW_TELEMETRY_DEBUG"] = "1";
    }

    [Theory]
    [InlineData("generate")]
    [InlineData("health")]
    [InlineData("telemetry", "status")]
    [InlineData("telemetry", "show")]
    public async Task Without_consent_no_file_is_made_and_no_connection_is_opened(params string[] args)
    {
        RunResult run = await _sandbox.RunAsync(args);
        Assert.Equal(0, run.ExitCode);
        Assert.Empty(Directory.EnumerateFileSystemEntries(_sandbox.Home));
        Assert.Equal(0, _receiver.Connections);
    }

    [Fact]
    public async Task Without_a_terminal_nobody_is_asked_and_nothing_is_recorded()
    {
        RunResult run = await _sandbox.RunAsync("generate");
        Assert.Equal("", run.Error);
        Assert.StartsWith("Wrote 143 pages", run.Output, StringComparison.Ordinal);
        Assert.Empty(_sandbox.TelemetryFiles);
    }

    [Theory]
    [InlineData("CI")]
    [InlineData("GITHUB_ACTIONS")]
    public async Task In_continuous_integration_telemetry_stays_off(string variable)
    {
        _sandbox[variable] = "true";
        await _sandbox.RunAsync("generate");
        Assert.Empty(Directory.EnumerateFileSystemEntries(_sandbox.Home));
        Assert.Equal(0, _receiver.Connections);
    }

    public void Dispose()
    {
        _receiver.Dispose();
        _sandbox.Dispose();
    }
}
