using System.Diagnostics;
using System.Text.Json;
using Samples.Tests.Harness;

namespace Samples.Tests.Daytona;

/// <summary>A person with Daytona: a command line, a server on a free port, and workspaces of their own.</summary>
internal sealed class DaytonaSandbox : Sandbox
{
    public const string Switch = "DAYTONA_TELEMETRY_ENABLED";
    public const string Debug = "DAYTONA_TELEMETRY_DEBUG";
    public const string Key = "DAYTONA_TELEMETRY_KEY";

    public DaytonaSandbox()
        : base(SampleProgram.Daytona, "DAYTONA_TELEMETRY_ENDPOINT")
    {
        this[Key] = "phc_test";
        this["DAYTONA_DATA_DIR"] = Workspaces;
    }

    private string Workspaces => Path.Join(Home, "workspaces");

    /// <summary>Says yes for all later runs, and lets them wait until their events are sent.</summary>
    public void SendNow(Receiver receiver)
    {
        SendTo(receiver);
        this[Switch] = "true";
        this[Debug] = "1";
    }

    /// <summary>Starts the server, and points all later runs to it.</summary>
    public async Task<Process> ServeAsync()
    {
        Process server = Start("serve", "--port", "0");
        string line = await server.StandardOutput.ReadLineAsync() ?? throw new InvalidOperationException(await server.StandardError.ReadToEndAsync());
        this["DAYTONA_SERVER_URL"] = line.Split(' ')[2];
        Server = new Uri(line.Split(' ')[2]);
        return server;
    }

    public Uri? Server { get; private set; }

    /// <summary>What the processes of a workspace find in their environment.</summary>
    public IReadOnlyDictionary<string, string> EnvironmentOf(string workspace) =>
        File.ReadAllLines(Path.Join(Workspaces, "w-" + workspace, "env")).Select(line => line.Split('=', 2)).ToDictionary(parts => parts[0], parts => parts[1]);

    /// <summary>The events of a request.</summary>
    public static JsonElement[] EventsOf(ReceivedRequest request) => [.. request.Json.GetProperty("batch").EnumerateArray()];
}
