using System.Text.Json;
using Samples.Tests.Harness;

namespace Samples.Tests.Dlt;

/// <summary>The messages of one run of each command, made once for many tests.</summary>
public sealed class DltMessages : IAsyncLifetime
{
    private readonly Dictionary<string, JsonElement> _sent = [];

    internal IReadOnlyDictionary<string, JsonElement> Sent => _sent;

    internal IReadOnlyList<ReceivedRequest> Requests { get; private set; } = [];

    internal IReadOnlyList<RunResult> Runs { get; private set; } = [];

    public async ValueTask InitializeAsync()
    {
        using var receiver = new Receiver();
        using var sandbox = new DltSandbox();
        sandbox.SendNow(receiver);
        string[][] commands =
        [
            ["init", "pipedrive", "bigquery"],
            ["run", "fresh.csv", "--pipeline", "fresh_dataset", "--dataset", "fresh", "--schema", "fresh", "--destination", "duckdb", "--helper", "dbt"],
            ["dataset", "fresh", "--schema", "fresh", "--requested-schema", "str_schema", "--destination", "duckdb"],
        ];
        var runs = new List<RunResult>();
        var requests = new List<ReceivedRequest>();
        foreach (string[] command in commands)
        {
            runs.Add(await sandbox.RunAsync(command));
            while (receiver.Taken() is { } request)
                requests.Add(request);
        }

        foreach (JsonElement json in requests.Select(request => request.Json))
            _sent[json.GetProperty("event").GetString()!] = json;
        Requests = requests;
        Runs = runs;
    }

    public ValueTask DisposeAsync() => ValueTask.CompletedTask;
}
