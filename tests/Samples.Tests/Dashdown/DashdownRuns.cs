using System.Diagnostics;
using Samples.Tests.Harness;

namespace Samples.Tests.Dashdown;

/// <summary>The first runs of somebody who switches nothing off: a build that shows the notice, a build that sends, and a server.</summary>
public sealed class DashdownRuns : IAsyncLifetime
{
    private readonly DashdownSandbox _sandbox = new();
    private readonly Receiver _receiver = new(path: "/i/v0/e/");

    internal RunResult First { get; private set; } = null!;

    internal int ConnectionsOfTheFirst { get; private set; }

    internal string[] FilesOfTheFirst { get; private set; } = [];

    internal RunResult Second { get; private set; } = null!;

    internal ReceivedRequest Build { get; private set; } = null!;

    internal ReceivedRequest Serve { get; private set; } = null!;

    /// <summary>The page that the server gave.</summary>
    internal string Page { get; private set; } = "";

    internal int Connections => _receiver.Connections;

    internal string[] Places => [_sandbox.Home, _sandbox.Project, Environment.MachineName, Environment.UserName];

    public async ValueTask InitializeAsync()
    {
        _sandbox.SendAtOnceTo(_receiver);
        First = await _sandbox.ShowNoticeAsync();
        ConnectionsOfTheFirst = _receiver.Connections;
        FilesOfTheFirst = _sandbox.TelemetryFiles;
        Second = await _sandbox.RunAsync("build", ".", "--output", "site");
        Build = await _receiver.NextAsync();
        Process server = _sandbox.Start("serve", ".", "--port", "0");
        string line = await server.StandardOutput.ReadLineAsync() ?? "";
        using var client = new HttpClient();
        Page = await client.GetStringAsync(line.Split(' ')[1] + "regions.html");
        Serve = await _receiver.NextAsync();
        Page = await client.GetStringAsync(line.Split(' ')[1]);
    }

    public ValueTask DisposeAsync()
    {
        _receiver.Dispose();
        _sandbox.Dispose();
        return ValueTask.CompletedTask;
    }
}
