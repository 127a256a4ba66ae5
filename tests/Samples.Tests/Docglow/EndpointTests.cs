using Samples.Tests.Harness;

namespace Samples.Tests.Docglow;

/// <summary>The page: "Only https:// URLs are accepted", except on this machine; what is refused falls back to the default.</summary>
public sealed class EndpointTests : IDisposable
{
    private const string Default = "https://api.docglow.com/v1/telemetry/events";

    private readonly DocglowSandbox _sandbox = new();

    [Theory]
    [InlineData("http://collector.example/v1")]
    [InlineData("http://127.0.0.2/v1")]
    [InlineData("http://localhost.example/v1")]
    [InlineData("ftp://collector.example/v1")]
    [InlineData("javascript:alert(1)")]
    [InlineData("http://0.0.0.0/v1")]
    [InlineData("https:///v1")]
    [InlineData("https://user:pw@collector.example/v1")]
    public async Task An_endpoint_that_is_not_https_falls_back_to_the_default(string endpoint)
    {
        _sandbox["DOCGLOW_TELEMETRY_ENDPOINT"] = endpoint;
        Assert.Contains(Default, await StatusAsync(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("https://collector.example/v1")]
    [InlineData("http://localhost:8099/v1")]
    [InlineData("http://127.0.0.1:8099/v1")]
    [InlineData("http://[::1]:8099/v1")]
    public async Task Another_https_receiver_or_one_on_this_machine_is_taken(string endpoint)
    {
        _sandbox["DOCGLOW_TELEMETRY_ENDPOINT"] = endpoint;
        string status = await StatusAsync();
        Assert.Contains(endpoint, status, StringComparison.Ordinal);
        Assert.DoesNotContain(Default, status, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("HTTPS://collector.example/v1", "https://collector.example/v1")]
    [InlineData("http://LOCALHOST:8099/v1", "http://localhost:8099/v1")]
    [InlineData("  https://collector.example/v1", "https://collector.example/v1")]
    public async Task Capitals_and_blanks_in_an_endpoint_change_nothing(string written, string taken)
    {
        _sandbox["DOCGLOW_TELEMETRY_ENDPOINT"] = written;
        Assert.Contains($"Endpoint    {taken}, set by DOCGLOW_TELEMETRY_ENDPOINT", await StatusAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_project_can_name_the_receiver()
    {
        _sandbox.WriteProjectFile("telemetry:\n  endpoint: https://collector.example/v1\n");
        Assert.Contains("https://collector.example/v1", await StatusAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_variable_beats_the_project()
    {
        _sandbox.WriteProjectFile("telemetry:\n  endpoint: https://collector.example/v1\n");
        _sandbox["DOCGLOW_TELEMETRY_ENDPOINT"] = "https://other.example/v1";
        string status = await StatusAsync();
        Assert.Contains("https://other.example/v1", status, StringComparison.Ordinal);
        Assert.DoesNotContain("collector.example", status, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Another_receiver_gets_another_id()
    {
        using var first = new Receiver();
        using var second = new Receiver();
        _sandbox["DOCGLOW_TELEMETRY"] = "1";
        _sandbox["DOCGLOW_TELEMETRY_DEBUG"] = "1";
        Assert.NotEqual(await IdSentToAsync(first), await IdSentToAsync(second));
    }

    [Fact]
    public async Task The_token_for_the_own_host_goes_to_no_other_receiver()
    {
        using var receiver = new Receiver();
        _sandbox["DOCGLOW_VERCEL_BYPASS"] = "t0ken";
        _sandbox["DOCGLOW_TELEMETRY"] = "1";
        _sandbox["DOCGLOW_TELEMETRY_DEBUG"] = "1";
        _sandbox.SendTo(receiver);
        RunResult run = await _sandbox.RunAsync("health");
        ReceivedRequest sent = await receiver.NextAsync();
        Assert.Null(sent.Header("x-vercel-protection-bypass"));
        Assert.DoesNotContain("t0ken", sent.Head + run.Error + await StatusAsync(), StringComparison.Ordinal);
    }

    public void Dispose() => _sandbox.Dispose();

    private async Task<string> StatusAsync() => (await _sandbox.RunAsync("telemetry", "status")).Output;

    private async Task<string?> IdSentToAsync(Receiver receiver)
    {
        _sandbox.SendTo(receiver);
        await _sandbox.RunAsync("health");
        return (await receiver.NextAsync()).Json.GetProperty("instance_id").GetString();
    }
}
