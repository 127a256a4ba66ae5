using System.Diagnostics;
using System.Text.Json;
using Samples.Tests.Harness;

namespace Samples.Tests.Docglow;

/// <summary>The page: "docglow serve startup sends one event".</summary>
public sealed class ServeTests : IDisposable
{
    private readonly DocglowSandbox _sandbox = new();
    private readonly Receiver _receiver = new();

    [Fact]
    public async Task The_start_of_the_server_is_one_event_that_is_sent_while_it_serves()
    {
        _sandbox.SendTo(_receiver);
        _sandbox["DOCGLOW_TELEMETRY"] = "1";
        Process server = _sandbox.Start("serve", "--watch", "--port", "0");
        JsonElement sent = (await _receiver.NextAsync()).Json;
        Assert.Equal("serve", sent.GetProperty("command").GetString());
        Assert.Equal("success", sent.GetProperty("result").GetString());
        Assert.Equal(0, sent.GetProperty("duration_ms").GetInt32());
        Assert.Equal("""["watch"]""", sent.GetProperty("features_used").GetRawText());
        Assert.False(server.HasExited);
    }

    [Fact]
    public async Task The_server_serves_the_site()
    {
        Process server = _sandbox.Start("serve", "--port", "0");
        string line = await server.StandardOutput.ReadLineAsync() ?? "";
        using var client = new HttpClient();
        string page = await client.GetStringAsync(line.Split(' ')[1]);
        Assert.Contains("142 models", page, StringComparison.Ordinal);
    }

    public void Dispose()
    {
        _receiver.Dispose();
        _sandbox.Dispose();
    }
}
