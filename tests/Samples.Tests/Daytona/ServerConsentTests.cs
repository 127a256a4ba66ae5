using System.Net;
using Samples.Tests.Harness;

namespace Samples.Tests.Daytona;

/// <summary>The page: one id for a command line and its workspaces. And an off that reaches all of them.</summary>
public sealed class ServerConsentTests : IDisposable
{
    private const string Caller = "X-Daytona-Telemetry";

    private readonly DaytonaSandbox _sandbox = new();
    private readonly Receiver _receiver = new();

    public ServerConsentTests() => _sandbox.SendNow(_receiver);

    [Fact]
    public async Task A_workspace_tells_of_itself_under_the_id_of_its_maker()
    {
        await _sandbox.ServeAsync();
        await _sandbox.RunAsync("create", "shop");
        string? maker = await CommandIdAsync();
        foreach ((string name, string value) in _sandbox.EnvironmentOf("shop"))
            _sandbox[name] = value;

        // Inside of the workspace there is another home.
        _sandbox["XDG_STATE_HOME"] = Path.Join(_sandbox.Home, "inside");
        _sandbox[DaytonaSandbox.Switch] = null;
        await _sandbox.RunAsync("stop", "shop");
        System.Text.Json.JsonElement command = await NextCommandAsync();
        Assert.Equal("cli-project", command.GetProperty("properties").GetProperty("source").GetString());
        Assert.Equal(maker, command.GetProperty("distinct_id").GetString());
    }

    [Fact]
    public async Task Off_reaches_server_and_workspace()
    {
        await _sandbox.ServeAsync();
        _sandbox[DaytonaSandbox.Switch] = "false";
        await _sandbox.RunAsync("create", "shop");
        foreach ((string name, string value) in _sandbox.EnvironmentOf("shop"))
            _sandbox[name] = value;
        _sandbox[DaytonaSandbox.Switch] = null;
        await _sandbox.RunAsync("start", "shop");
        Assert.StartsWith("telemetry: off.", (await _sandbox.RunAsync("telemetry")).Output, StringComparison.Ordinal);
        Assert.Equal(0, _receiver.Connections);
        Assert.DoesNotContain(_sandbox.HomeEntries, entry => entry.EndsWith(".ndj", StringComparison.Ordinal));
    }

    // The real server forgot to save a workspace that was stopped while telemetry was off.
    [Theory]
    [InlineData("true")]
    [InlineData("false")]
    public async Task A_workspace_is_stopped_whatever_telemetry_is(string value)
    {
        _sandbox[DaytonaSandbox.Switch] = value;
        await _sandbox.ServeAsync();
        await _sandbox.RunAsync("create", "shop");
        Assert.Equal(0, (await _sandbox.RunAsync("stop", "shop")).ExitCode);
        using var client = new HttpClient { BaseAddress = _sandbox.Server };
        Assert.Equal("stopped", await client.GetStringAsync("/workspace/shop/api/state"));
    }

    [Fact]
    public async Task A_workspace_to_which_nothing_was_handed_over_is_off()
    {
        _sandbox["DAYTONA_WS_ID"] = "shop";
        _sandbox[DaytonaSandbox.Switch] = null;
        Assert.StartsWith("telemetry: off.", (await _sandbox.RunAsync("telemetry")).Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_operator_can_say_no_for_all_callers()
    {
        _sandbox[DaytonaSandbox.Switch] = "false";
        await _sandbox.ServeAsync();
        _sandbox[DaytonaSandbox.Switch] = "true";
        await _sandbox.RunAsync("create", "shop");
        await NextCommandAsync();
        await _sandbox.RunAsync("delete", "shop");
        await NextCommandAsync();
        Assert.Null(_receiver.Taken());
    }

    [Fact]
    public async Task A_request_without_consent_is_not_told_of_and_a_query_never_is()
    {
        await _sandbox.ServeAsync();
        using var client = new HttpClient { BaseAddress = _sandbox.Server };
        Assert.Equal(HttpStatusCode.NotFound, (await client.PostAsync("/workspace/silent/start?token=acme", null)).StatusCode);

        await _sandbox.RunAsync("create", "shop");
        string handover = _sandbox.EnvironmentOf("shop")["DAYTONA_TELEMETRY_HANDOVER"];
        using var request = new HttpRequestMessage(HttpMethod.Post, "/workspace/acme-7/start?token=acme-secret");
        request.Headers.Add(Caller, handover);
        await client.SendAsync(request);
        var wire = "";
        while (!wire.Contains("/workspace/{workspaceId}/start", StringComparison.Ordinal))
            wire += System.Text.Encoding.UTF8.GetString((await _receiver.NextAsync()).Body);
        Assert.DoesNotContain("acme", wire, StringComparison.Ordinal);
        Assert.Single(wire.Split("/workspace/{workspaceId}/start").Skip(1));
    }

    [Fact]
    public async Task Polling_is_not_told_of()
    {
        await _sandbox.ServeAsync();
        await _sandbox.RunAsync("create", "shop");
        string handover = _sandbox.EnvironmentOf("shop")["DAYTONA_TELEMETRY_HANDOVER"];
        using var client = new HttpClient { BaseAddress = _sandbox.Server };
        client.DefaultRequestHeaders.Add(Caller, handover);
        Assert.Equal("ok", await client.GetStringAsync("/health"));
        Assert.Equal("started", await client.GetStringAsync("/workspace/shop/api/state"));
        await _sandbox.RunAsync("rm", "shop");
        var wire = "";
        while (!wire.Contains("\"DELETE\"", StringComparison.Ordinal))
            wire += System.Text.Encoding.UTF8.GetString((await _receiver.NextAsync()).Body);
        Assert.DoesNotContain("\"GET\"", wire, StringComparison.Ordinal);
    }

    public void Dispose()
    {
        _receiver.Dispose();
        _sandbox.Dispose();
    }

    private async Task<string?> CommandIdAsync() => (await NextCommandAsync()).GetProperty("distinct_id").GetString();

    // The server's events come in between.
    private async Task<System.Text.Json.JsonElement> NextCommandAsync()
    {
        while (true)
        {
            foreach (System.Text.Json.JsonElement each in DaytonaSandbox.EventsOf(await _receiver.NextAsync()))
            {
                if (each.GetProperty("event").GetString() == "cli_cmd_end")
                    return each;
            }
        }
    }
}
