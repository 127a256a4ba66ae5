using Plainsight.Tests.Fakes;
using Plainsight.Transport;

namespace Plainsight.Tests.Transport;

public sealed class RequestHeadersTests
{
    private const string Secret = "0pen-sesame";

    [Theory]
    [InlineData("https://api.example.com/v1/events", "https://api.example.com/v1/events")]
    [InlineData("https://api.example.com/v1/events", "https://API.example.com/v2/other")]
    [InlineData("http://127.0.0.1:8080/v1", "http://127.0.0.1:8080/v1")]
    public void Header_goes_to_the_apps_own_receiver(string own, string receiver)
    {
        KeyValuePair<string, string> header = Assert.Single(Of(own, receiver, Secret));
        Assert.Equal(("x-bypass", Secret), (header.Key, header.Value));
    }

    [Theory]
    [InlineData("https://api.example.com/v1/events", "https://evil.example/v1/events")]
    [InlineData("https://api.example.com/v1/events", "https://api.example.com:8443/v1/events")]
    [InlineData("https://api.example.com/v1/events", "https://api.example.com.evil.example/")]
    [InlineData("https://api.example.com/v1/events", "http://127.0.0.1:8080/v1")]
    [InlineData("https://api.example.com/v1/events", "http://api.example.com/v1/events")]
    [InlineData("https://api.example.com/v1/events", "/tmp/events.ndj")]
    [InlineData("https://api.example.com/v1/events", null)]
    [InlineData(null, "https://api.example.com/v1/events")]
    public void Header_goes_to_nobody_else(string? own, string? receiver) => Assert.Empty(Of(own, receiver, Secret));

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("  ")]
    [InlineData("a\r\nX-Other: b")]
    [InlineData("a\nb")]
    [InlineData("a\0b")]
    [InlineData("a\tb")]
    [InlineData("a\u007f")]
    [InlineData("ä")]
    public void Value_that_could_be_something_else_is_not_sent(string? value) =>
        Assert.Empty(Of("https://api.example.com/", "https://api.example.com/", value));

    [Fact]
    public void Value_is_on_the_wire_and_nowhere_else()
    {
        using var receiver = new Receiver();
        using var sandbox = new Sandbox { Definition = Definition(receiver.Url) };
        sandbox.Variables["TESTAPP_BYPASS"] = Secret;
        sandbox.Variables["TESTAPP_DEBUG"] = "1";
        using (TelemetryClient client = sandbox.Start(null))
        {
            client.Track(new Ping());
            Assert.DoesNotContain(Secret, System.Text.Encoding.UTF8.GetString(client.Preview(new Ping())), StringComparison.Ordinal);
        }

        ReceivedRequest request = Assert.Single(receiver.Requests);
        Assert.Equal(Secret, request.Header("x-bypass"));
        Assert.DoesNotContain(Secret, sandbox.Error.ToString(), StringComparison.Ordinal);
        Assert.All(Directory.GetFiles(sandbox.Directory), file => Assert.DoesNotContain(Secret, File.ReadAllText(file), StringComparison.Ordinal));
    }

    private static KeyValuePair<string, string>[] Of(string? own, string? receiver, string? value) =>
        RequestHeaders.Of(Definition(own), receiver, name => name == "TESTAPP_BYPASS" ? value : null);

    private static TelemetryDefinition Definition(string? endpoint) => new()
    {
        App = "testapp",
        Assembly = typeof(TestApp).Assembly,
        Switch = "TESTAPP_TELEMETRY",
        Debug = "TESTAPP_DEBUG",
        EndpointVariable = "TESTAPP_ENDPOINT",
        Endpoint = endpoint,
        Headers = [new("x-bypass", "TESTAPP_BYPASS")],
        ShapeHashes = [.. TestApp.Definition.ShapeHashes],
        Shapes = TestApp.Definition.Shapes,
    };
}
