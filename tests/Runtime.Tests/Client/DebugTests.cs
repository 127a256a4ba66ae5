using Plainsight.Tests.Fakes;
using Plainsight.Transport;

namespace Plainsight.Tests.Client;

public sealed class DebugTests : IDisposable
{
    private readonly Sandbox _sandbox = new();
    private readonly FakeTransport _transport = new();

    public DebugTests() => _sandbox.Transport = _transport;

    public void Dispose() => _sandbox.Dispose();

    [Fact]
    public void Debug_variable_gives_one_line_for_each_request_and_sends_before_the_end()
    {
        _sandbox.Variables["TESTAPP_DEBUG"] = "1";

        Run("http://127.0.0.1:8080/v1?token=secret");

        Assert.Equal("telemetry: POST http://127.0.0.1:8080/v1 -> 204", _sandbox.Error.ToString().TrimEnd());
        Assert.Empty(_sandbox.SpoolFiles);
    }

    [Fact]
    public void Failure_is_named_and_tried_once_a_run()
    {
        _sandbox.Variables["TESTAPP_DEBUG"] = "1";
        _transport.Answer = static () => new TransportResult(0, "Connection refused");

        Run("https://receiver.example/v1");
        Run("https://receiver.example/v1");

        string line = "telemetry: POST https://receiver.example/v1 -> failed (Connection refused)" + Environment.NewLine;
        Assert.Equal(line + line, _sandbox.Error.ToString());
    }

    [Theory]
    [InlineData(null)]
    [InlineData("0")]
    [InlineData("")]
    public void Without_it_stderr_stays_empty(string? value)
    {
        if (value is not null)
        {
            _sandbox.Variables["TESTAPP_DEBUG"] = value;
        }

        using (TelemetryClient client = _sandbox.Start("http://127.0.0.1/"))
        {
            client.Track(new Ping());
            client.Flush(Patience.Long);
        }

        Assert.Single(_transport.Bodies);
        Assert.Equal("", _sandbox.Error.ToString());
    }

    private void Run(string endpoint)
    {
        using TelemetryClient client = _sandbox.Start(endpoint);
        client.Track(new Ping());
    }
}
