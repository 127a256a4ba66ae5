using System.Net;
using System.Net.Sockets;
using Samples.Tests.Harness;

namespace Samples.Tests.Docglow;

/// <summary>The page: the debug variable prints one line a send; "the CLI's exit code is unaffected either way".</summary>
public sealed class DebugLineTests : IDisposable
{
    private readonly DocglowSandbox _sandbox = new();

    public DebugLineTests()
    {
        _sandbox["DOCGLOW_TELEMETRY"] = "1";
        _sandbox["DOCGLOW_TELEMETRY_DEBUG"] = "1";
    }

    [Fact]
    public async Task A_delivered_event_is_one_line_with_its_status()
    {
        using var receiver = new Receiver();
        _sandbox.SendTo(receiver);
        RunResult run = await _sandbox.RunAsync("health");
        Assert.Equal($"telemetry: POST {receiver.Url} -> 204", run.Error.TrimEnd());
        Assert.Equal(0, run.ExitCode);
    }

    [Fact]
    public async Task An_error_of_the_receiver_is_one_line_with_its_status()
    {
        using var receiver = new Receiver(ReceiverAnswer.ServerError);
        _sandbox.SendTo(receiver);
        RunResult run = await _sandbox.RunAsync("health");
        Assert.Equal($"telemetry: POST {receiver.Url} -> 500", run.Error.TrimEnd());
        Assert.Equal(0, run.ExitCode);
    }

    [Fact]
    public async Task A_receiver_that_is_not_there_is_one_line_with_the_reason()
    {
        using var closed = new Socket(AddressFamily.InterNetwork, SocketType.Stream, ProtocolType.Tcp);
        closed.Bind(new IPEndPoint(IPAddress.Loopback, 0));
        string url = $"http://{closed.LocalEndPoint}/v1/telemetry/events";
        _sandbox["DOCGLOW_TELEMETRY_ENDPOINT"] = url;
        RunResult run = await _sandbox.RunAsync("health");
        Assert.Equal($"telemetry: POST {url} -> failed (Connection refused)", run.Error.TrimEnd());
        Assert.Equal(0, run.ExitCode);
    }

    [Fact]
    public async Task A_redirect_is_not_followed()
    {
        using var receiver = new Receiver(ReceiverAnswer.Redirect);
        _sandbox.SendTo(receiver);
        RunResult run = await _sandbox.RunAsync("health");
        Assert.Equal($"telemetry: POST {receiver.Url} -> 307", run.Error.TrimEnd());
        Assert.Equal(1, receiver.Connections);
    }

    public void Dispose() => _sandbox.Dispose();
}
