using System.Text.Json;
using Samples.Tests.Harness;

namespace Samples.Tests.Daytona;

/// <summary>A workspace from its creation to its end, with all events that came of it, made once for many tests.</summary>
public sealed class DaytonaMessages : IAsyncLifetime
{
    private const int Expected = 15;

    internal IReadOnlyList<JsonElement> Events { get; private set; } = [];

    internal IReadOnlyList<RunResult> Runs { get; private set; } = [];

    internal string Wire { get; private set; } = "";

    internal List<JsonElement> Bodies { get; } = [];

    internal JsonElement[] Named(string name) => [.. Events.Where(each => each.GetProperty("event").GetString() == name).Select(each => each.GetProperty("properties"))];

    public async ValueTask InitializeAsync()
    {
        using var receiver = new Receiver();
        using var sandbox = new DaytonaSandbox();
        sandbox.SendNow(receiver);
        await sandbox.ServeAsync();
        string[][] commands =
        [
            ["new", "acme-shop", "--repository", "https://github.com/daytonaio/sample-go", "--image", "python:3.12"],
            ["stop", "acme-shop"],
            ["start", "acme-shop"],
            ["rm", "acme-shop"],
            ["start", "acme-gone"],
        ];
        var runs = new List<RunResult>();
        foreach (string[] command in commands)
            runs.Add(await sandbox.RunAsync(command));
        Runs = runs;

        // The server sends on its own time.
        var events = new List<JsonElement>();
        while (events.Count < Expected)
        {
            ReceivedRequest request = await receiver.NextAsync();
            Wire += request.Head + System.Text.Encoding.UTF8.GetString(request.Body);
            Bodies.Add(request.Json);
            events.AddRange(DaytonaSandbox.EventsOf(request));
        }

        Events = events;
    }

    public ValueTask DisposeAsync() => ValueTask.CompletedTask;
}
