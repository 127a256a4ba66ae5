using System.Text.RegularExpressions;
using Plainsight.Tests.Fakes;
using Plainsight.Transport;

namespace Plainsight.Tests.Client;

public sealed class TraceTests : IDisposable
{
    private readonly Sandbox _sandbox = new() { Definition = TestApp.Rare };
    private readonly FakeTransport _transport = new();

    public TraceTests() => _sandbox.Transport = _transport;

    public void Dispose() => _sandbox.Dispose();

    [Fact]
    public void Trace_shows_each_step_and_no_value()
    {
        _sandbox.Variables["LOG_LEVEL"] = "Trace";

        Run();

        Assert.Equal(
            """
            telemetry: recorded ping (N bytes)
            telemetry: recorded ping (N bytes)
            telemetry: spooled 2 events in FILE
            telemetry: claimed FILE
            telemetry: batch of 1 event
            telemetry: POST http://127.0.0.1/ -> 204
            telemetry: delivered 1 event
            telemetry: batch of 1 event
            telemetry: POST http://127.0.0.1/ -> 204
            telemetry: delivered 1 event

            """,
            Shown());
    }

    [Theory]
    [InlineData(503, "kept 1 event, tried again later")]
    [InlineData(400, "dropped 1 event, refused by the receiver")]
    public void Trace_says_what_became_of_an_event(int status, string step)
    {
        _sandbox.Variables["LOG_LEVEL"] = "trace";
        _transport.Answer = () => new TransportResult(status, null);

        Run();

        Assert.Contains($"telemetry: {step}\n", Shown(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("debug")]
    [InlineData("1")]
    [InlineData("")]
    public void Another_value_of_that_variable_shows_nothing(string value)
    {
        _sandbox.Variables["LOG_LEVEL"] = value;

        Run();

        Assert.Equal("", Shown());
    }

    [Fact]
    public void Debug_shows_requests_only()
    {
        _sandbox.Variables["TESTAPP_DEBUG"] = "1";

        Run();

        Assert.Equal("telemetry: POST http://127.0.0.1/ -> 204\ntelemetry: POST http://127.0.0.1/ -> 204\n", Shown());
    }

    private void Run()
    {
        using TelemetryClient client = _sandbox.Start(Sandbox.Endpoint, static options => options.Launch = static _ => { });
        client.Track(new Ping());
        client.Track(new Ping());
    }

    // How the thread cuts the events into writes is its own affair.
    private string Shown()
    {
        string text = Regex.Replace(_sandbox.Error.ToString().ReplaceLineEndings("\n"), "q1-[0-9a-f-]+\\.ndj", "FILE");
        text = Regex.Replace(text, "\\([0-9]+ bytes\\)", "(N bytes)");
        return text.Replace("spooled 1 event in FILE\ntelemetry: recorded ping (N bytes)\ntelemetry: spooled 1 event in FILE", "recorded ping (N bytes)\ntelemetry: spooled 2 events in FILE", StringComparison.Ordinal);
    }
}
