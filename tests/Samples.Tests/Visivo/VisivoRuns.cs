using System.Diagnostics;
using System.Text.Json;
using Samples.Tests.Harness;

namespace Samples.Tests.Visivo;

/// <summary>One run of each command on a build server, one that fails, and some requests to the API.</summary>
public sealed class VisivoRuns : IAsyncLifetime
{
    public const string Record = "550e8400-e29b-41d4-a716-446655440000";

    /// <summary>Paths of which the real tool keeps some part, since it replaces what looks like an id.</summary>
    internal static readonly string[] Undeclared =
        ["/api/project/" + Record, "/api/project/12345", "/api/project/12345abc", "/data/" + new string('a', 32), "/data/" + new string('a', 31), "/data/" + new string('0', 40), "/api/secret-dashboard-name/"];

    private readonly VisivoSandbox _sandbox = new();
    private readonly Receiver _receiver = new(path: "/batch/");

    internal RunResult Printed { get; private set; } = null!;

    internal JsonElement Run { get; private set; }

    /// <summary>A run of all models.</summary>
    internal JsonElement Whole { get; private set; }

    internal JsonElement Compile { get; private set; }

    internal JsonElement Failure { get; private set; }

    /// <summary>The events of the server, in the order in which they came.</summary>
    internal JsonElement[] Served { get; private set; } = [];

    internal ReceivedRequest First { get; private set; } = null!;

    internal string[] HomeEntries { get; private set; } = [];

    /// <summary>All that was sent.</summary>
    internal string Everything { get; private set; } = "";

    internal string[] Places => [_sandbox.Home, _sandbox.Project, Environment.MachineName, Environment.UserName];

    public async ValueTask InitializeAsync()
    {
        _sandbox.SendTo(_receiver);
        _sandbox.BecomeBuildServer();
        Printed = await _sandbox.RunAsync("run", "--dag-filter", "+my_chart+", "--threads", "4", "--output-dir", Path.Join(_sandbox.Home, "output"));
        First = await _receiver.NextAsync();
        Run = First.Json.GetProperty("batch")[0];
        await _sandbox.RunAsync("run");
        Whole = (await _receiver.NextAsync()).Json.GetProperty("batch")[0];
        await _sandbox.RunAsync("compile");
        Compile = (await _receiver.NextAsync()).Json.GetProperty("batch")[0];
        Served = await ServeAsync();
        File.Delete(Path.Join(_sandbox.Project, "project.visivo.yml"));
        await _sandbox.RunAsync("run");
        Failure = (await _receiver.NextAsync()).Json.GetProperty("batch")[0];
        HomeEntries = _sandbox.HomeEntries;
        Everything = string.Join('\n', Served.Append(Run).Append(Whole).Append(Compile).Append(Failure).Select(sent => sent.GetRawText()));
    }

    public ValueTask DisposeAsync()
    {
        _receiver.Dispose();
        _sandbox.Dispose();
        return ValueTask.CompletedTask;
    }

    internal static JsonElement Properties(JsonElement sent) => sent.GetProperty("properties");

    private async Task<JsonElement[]> ServeAsync()
    {
        Process server = _sandbox.StartInterruptible("serve", "--port", "0");
        string line = await server.StandardOutput.ReadLineAsync() ?? "";
        using var client = new HttpClient { BaseAddress = new Uri(line.Split(' ')[1]) };
        foreach (string path in (string[])["/api/project/", "/api/models/orders/rows/2?customer=acme", "/api/models/secret-model/rows/1", "/home/alice/2024-report", .. Undeclared])
            await client.GetAsync(path);
        await client.DeleteAsync("/api/results/" + Record);
        await Sandbox.InterruptAsync(server);

        var sent = new List<JsonElement>();
        while (_receiver.Taken() is { } request)
            sent.AddRange(request.Json.GetProperty("batch").EnumerateArray());
        return [.. sent];
    }
}
