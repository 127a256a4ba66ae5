using Plainsight.Consent;
using Plainsight.Tests.Fakes;

namespace Plainsight.Tests.Consent;

public sealed class KeyTests : IDisposable
{
    private readonly Sandbox _sandbox = new();

    public void Dispose() => _sandbox.Dispose();

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("  ")]
    [InlineData("phc_REPLACE_ME")]
    [InlineData("two words")]
    [InlineData("line\nbreak")]
    public void Build_without_a_key_sends_nothing_and_writes_nothing(string? key)
    {
        _sandbox.Definition = TestApp.Make(new TelemetryEnvelopeAttribute(), SinkKind.PostHog, key);
        var transport = new FakeTransport();
        _sandbox.Transport = transport;

        using (TelemetryClient client = _sandbox.Start("https://eu.i.posthog.com/batch/"))
        {
            client.Track(new Ping());
            Assert.False(client.IsOn);
        }

        Assert.Empty(transport.Requests);
        Assert.False(Directory.Exists(_sandbox.Directory));
        Assert.Equal((ConsentSource.NotConfigured, "This build has no key for its receiver"), Decide());
    }

    [Fact]
    public void Variable_gives_a_key_where_the_build_has_none()
    {
        _sandbox.Definition = TestApp.Make(new TelemetryEnvelopeAttribute(), SinkKind.PostHog);
        _sandbox.Variables["TESTAPP_KEY"] = "'phc_mine'";
        var transport = new FakeTransport();
        _sandbox.Transport = transport;

        using TelemetryClient client = _sandbox.Start("https://eu.i.posthog.com/batch/");
        client.Track(new Ping());
        Assert.True(client.Flush(Patience.Long));

        Assert.StartsWith("""{"api_key":"phc_mine",""", Assert.Single(transport.Bodies), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("phx_secret0123456789")]
    [InlineData("phs_secret0123456789")]
    public void Private_key_is_not_sent_and_not_repeated(string key)
    {
        _sandbox.Definition = TestApp.Make(new TelemetryEnvelopeAttribute(), SinkKind.PostHog, "phc_good");
        _sandbox.Variables["TESTAPP_KEY"] = key;
        _sandbox.Variables["TESTAPP_ENDPOINT"] = "https://eu.i.posthog.com/batch/";

        Assert.Equal((ConsentSource.NotConfigured, "The key of TESTAPP_KEY is a private one, which must not be sent"), Decide());
    }

    [Theory]
    [InlineData("https://api.segment.io/v1/batch", false)]
    [InlineData("https://events.eu1.segmentapis.com", false)]
    [InlineData("https://telemetry.example.com/", true)]
    public void Segment_itself_needs_a_key_and_another_tracker_does_not(string endpoint, bool isOn)
    {
        _sandbox.Definition = TestApp.Make(new TelemetryEnvelopeAttribute(), SinkKind.Segment);
        _sandbox.Variables["TESTAPP_ENDPOINT"] = endpoint;

        Assert.Equal(isOn ? ConsentSource.Switch : ConsentSource.NotConfigured, Decide().Source);
    }

    private (ConsentSource Source, string Detail) Decide()
    {
        ConsentDecision decision = new ConsentReader(_sandbox.Definition, new ConsentInputs(), _sandbox.Surroundings, _sandbox.State).Read();
        return (decision.Source, decision.Detail);
    }
}
