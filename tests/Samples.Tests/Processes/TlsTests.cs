using Samples.Tests.Harness;

namespace Samples.Tests.Processes;

/// <summary>A receiver over https that leads elsewhere, or that proves nothing: nothing is sent in the clear, the event is kept, and nobody is asked again for a day.</summary>
public sealed class TlsTests : IDisposable
{
    private readonly ProcessSandbox _sandbox = new();
    private readonly Receiver _plain = new();
    private readonly TlsReceiver _receiver;

    public TlsTests()
    {
        _receiver = new TlsReceiver(_plain.Url);
        _sandbox["KILL_ENDPOINT"] = _receiver.Url;
        _sandbox["KILL_DEBUG"] = "1";
    }

    public void Dispose()
    {
        _receiver.Dispose();
        _plain.Dispose();
        _sandbox.Dispose();
    }

    [Fact]
    public async Task Redirect_from_https_to_http_is_not_followed()
    {
        Assert.SkipUnless(OperatingSystem.IsLinux(), "elsewhere a test would have to change what the computer trusts");
        _sandbox.Write("trusted.pem", _receiver.Pem);
        _sandbox["SSL_CERT_FILE"] = Path.Join(_sandbox.Project, "trusted.pem");

        RunResult run = await _sandbox.RunAsync("once", "Json");

        Assert.Equal((7, $"telemetry: POST {_receiver.Url} -> 307\n"), (run.ExitCode, run.Error));
        await ExpectKeptAsync(requests: 1);
    }

    [Fact]
    public async Task Certificate_that_nobody_trusts_gets_no_request()
    {
        RunResult run = await _sandbox.RunAsync("once", "Json");

        Assert.Equal((7, $"telemetry: POST {_receiver.Url} -> failed (No trusted connection)\n"), (run.ExitCode, run.Error));
        await ExpectKeptAsync(requests: 0);
    }

    private async Task ExpectKeptAsync(int requests)
    {
        int before = _receiver.Connections;
        _sandbox["KILL_DEBUG"] = null;
        RunResult next = await _sandbox.RunAsync("once", "Json", "flush");

        Assert.Equal((7, ""), (next.ExitCode, next.Error));
        Assert.Equal((requests, before), (_receiver.Requests, _receiver.Connections));
        Assert.Equal(0, _plain.Connections);
        Assert.Equal(2, _sandbox.WaitingIds.Length);
    }
}
