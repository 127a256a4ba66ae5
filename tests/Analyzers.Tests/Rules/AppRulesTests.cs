using Plainsight.Analyzers.Rules;

namespace Analyzers.Tests.Rules;

/// <summary>PST0401 to PST0407, each at the argument that it is about.</summary>
public sealed class AppRulesTests
{
    [Theory]
    [InlineData("Endpoint = \"https://api.docglow.com/v1/events\"")]
    [InlineData("Endpoint = \"https://api.docglow.com\"")]
    [InlineData("Endpoint = \"HTTPS://api.docglow.com:8443/v1\"")]
    [InlineData("Endpoint = \"http://localhost:4318/v1\"")]
    [InlineData("Endpoint = \"http://127.0.0.1\"")]
    [InlineData("Endpoint = \"http://[::1]:80/v1\"")]
    [InlineData("Endpoint = null")]
    [InlineData("DoNotTrack = true")]
    [InlineData("DoNotTrack = false, KillSwitches = [\"NO\"]")]
    [InlineData("DoNotTrack = false, Switch = \"TELEMETRY\"")]
    [InlineData("Retention = \"1d\", InstallIdLifetime = \"9999d\"")]
    [InlineData("Contact = \"privacy@docglow.com\", Homepage = \"https://sk-telecom.example\"")]
    [InlineData("Endpoint = \"https://eu.posthog.com/phc_0123456789abcdef/batch\"")]
    public Task What_is_safe_is_silent(string arguments) => App(arguments);

    [Theory]
    [InlineData("{|PST0401:Endpoint = \"http://api.docglow.com\"|}")]
    [InlineData("{|PST0401:Endpoint = \"http://127.1/\"|}")]
    [InlineData("{|PST0401:Endpoint = \"http://localhost.docglow.com/\"|}")]
    [InlineData("{|PST0401:Endpoint = \"http://localhost@docglow.com/\"|}")]
    [InlineData("{|PST0401:Endpoint = \"ftp://docglow.com/\"|}")]
    [InlineData("{|PST0401:Endpoint = \"api.docglow.com\"|}")]
    [InlineData("{|PST0401:Endpoint = \"mailto:me@docglow.com\"|}")]
    [InlineData("{|PST0401:Endpoint = \"\"|}")]
    [InlineData("{|PST0401:Endpoint = \"https://\"|}")]
    [InlineData("{|PST0401:Endpoint = \"https://me:secret@docglow.com/\"|}")]
    [InlineData("{|PST0401:Endpoint = \"https://@docglow.com/\"|}")]
    [InlineData("{|PST0401:Endpoint = \"https://docglow.com/?key=1\"|}")]
    [InlineData("{|PST0401:Endpoint = \"https://docglow.com/#key\"|}")]
    [InlineData("{|PST0401:Endpoint = \"https://docglow.com/a b\"|}")]
    [InlineData("{|PST0401:Endpoint = Urls.Bad|}")]
    public Task A_receiver_is_https_and_holds_no_secret(string arguments) => App(arguments);

    [Theory]
    [InlineData("{|PST0402:Endpoint = \"https://eu.posthog.com/phx_0123456789abcdef\"|}")]
    [InlineData("{|PST0402:Contact = \"token ghp_0123456789abcdefghij\"|}")]
    [InlineData("{|PST0402:Homepage = \"https://example.com/sk_live_0123456789abcdef\"|}")]
    [InlineData("{|PST0402:KillSwitches = [\"A\", \"AKIAIOSFODNN7EXAMPLE\"]|}")]
    [InlineData("{|PST0402:Contact = \"-----BEGIN RSA PRIVATE KEY-----\"|}")]
    public Task A_private_key_is_refused_wherever_it_stands(string arguments) => App(arguments);

    [Theory]
    [InlineData("{|PST0405:Sink = (SinkKind)42|}")]
    [InlineData("{|PST0405:Sink = SinkKind.File|}")]
    [InlineData("Sink = SinkKind.File, EndpointVariable = \"FILE\", {|PST0405:Endpoint = \"https://example.com\"|}")]
    [InlineData("{|PST0405:Key = \"phc_0123456789\"|}")]
    [InlineData("Sink = SinkKind.Otlp, {|PST0405:KeyVariable = \"KEY\"|}")]
    [InlineData("Sink = SinkKind.PostHog, {|PST0402:Key = \"phx_0123456789\"|}")]
    public Task A_sink_gets_what_it_needs_and_nothing_else(string arguments) => App(arguments);

    [Theory]
    [InlineData("Sink = SinkKind.PostHog, Key = \"phc_0123456789\", KeyVariable = \"KEY\", Endpoint = \"https://eu.i.posthog.com\"")]
    [InlineData("Sink = SinkKind.Segment, Key = \"writekey123\", Endpoint = \"https://api.segment.io/v1/batch\"")]
    [InlineData("Sink = SinkKind.OtlpJson, Endpoint = \"https://example.com:4318\"")]
    [InlineData("Sink = SinkKind.CloudEvents, Endpoint = \"https://example.com/events\"")]
    [InlineData("Sink = SinkKind.File, EndpointVariable = \"FILE\"")]
    public Task Every_sink_can_be_declared(string arguments) => App(arguments);

    [Theory]
    [InlineData("Sink = SinkKind.PostHog", "Version = null, TimeGrain = TimeGrain.Day")]
    [InlineData("Sink = SinkKind.PostHog", "{|PST0405:Event = \"e\"|}, {|PST0405:Context = \"\"|}")]
    [InlineData("Sink = SinkKind.CloudEvents", "{|PST0405:Id = null|}, Context = \"\", Fields = \"\"")]
    public Task An_envelope_sets_only_what_the_sink_leaves_to_it(string arguments, string envelope) => App(arguments, envelope);

    [Fact]
    public void A_message_about_a_key_does_not_hold_the_key() => Assert.Equal("phx_", PrivateKeys.Mark("https://eu.posthog.com/phx_0123456789abcdef"));

    [Theory]
    [InlineData("{|PST0403:DoNotTrack = false|}")]
    [InlineData("{|PST0403:DoNotTrack = false|}, KillSwitches = []")]
    [InlineData("{|PST0403:DoNotTrack = false|}, KillSwitches = [\" \"], Switch = \"\"")]
    public Task An_app_has_a_variable_that_switches_it_off(string arguments) => App(arguments);

    [Theory]
    [InlineData("{|PST0404:Retention = \"one year\"|}")]
    [InlineData("{|PST0404:Retention = \"365\"|}")]
    [InlineData("{|PST0404:Retention = \"0d\"|}")]
    [InlineData("{|PST0404:Retention = \"-1d\"|}")]
    [InlineData("{|PST0404:Retention = \"10000d\"|}")]
    [InlineData("{|PST0404:Retention = \"\"|}")]
    [InlineData("{|PST0404:InstallIdLifetime = \"1y\"|}")]
    [InlineData("{|PST0404:Retention = \"1y\"|}, {|PST0404:InstallIdLifetime = \"d\"|}")]
    public Task A_duration_is_a_number_of_days(string arguments) => App(arguments);

    [Theory]
    [InlineData("InstallIdFile = \"~/.dlt/.anonymous_id\"")]
    [InlineData("InstallIdFile = \"~/machine_id\"")]
    [InlineData("StateDirectory = \"~/.demo/telemetry\"")]
    [InlineData("StateDirectory = \"demo/telemetry\"")]
    [InlineData("StateDirectory = \"demo\"")]
    [InlineData("StateDirectory = \"~/.demo/telemetry\", InstallIdFile = \"~/.demo/telemetry_id\"")]
    [InlineData("StateDirectory = null, InstallIdFile = null")]
    public Task A_place_below_the_home_directory_is_silent(string arguments) => App(arguments);

    [Theory]
    [InlineData("{|PST0406:StateDirectory = \"/var/lib/demo\"|}")]
    [InlineData("{|PST0406:StateDirectory = \"C:/demo\"|}")]
    [InlineData("{|PST0406:StateDirectory = \"~/../demo\"|}")]
    [InlineData("{|PST0406:StateDirectory = \"demo/./telemetry\"|}")]
    [InlineData("{|PST0406:StateDirectory = \"~alice/demo\"|}")]
    [InlineData("{|PST0406:StateDirectory = \"~\"|}")]
    [InlineData("{|PST0406:StateDirectory = \"~/\"|}")]
    [InlineData("{|PST0406:StateDirectory = \"\"|}")]
    [InlineData("{|PST0406:StateDirectory = \"demo//telemetry\"|}")]
    [InlineData("{|PST0406:StateDirectory = \"demo/telemetry/\"|}")]
    [InlineData("{|PST0406:StateDirectory = \"demo\\\\telemetry\"|}")]
    [InlineData("{|PST0406:StateDirectory = \"$HOME/demo\"|}")]
    [InlineData("{|PST0406:StateDirectory = \"%APPDATA%/demo\"|}")]
    [InlineData("{|PST0406:StateDirectory = \"demo\\n\"|}")]
    [InlineData("{|PST0406:StateDirectory = \"demo.\"|}")]
    [InlineData("{|PST0406:InstallIdFile = \"demo/machine_id\"|}")]
    [InlineData("{|PST0406:InstallIdFile = \"/etc/machine-id\"|}")]
    [InlineData("{|PST0406:InstallIdFile = \"~/.demo/../machine_id\"|}")]
    [InlineData("StateDirectory = \"~/.demo\", {|PST0406:InstallIdFile = \"~/.demo/machine_id\"|}")]
    public Task What_is_kept_lies_below_the_home_directory(string arguments) => App(arguments);

    [Theory]
    [InlineData("{|PST0407:OffFlag = \"no-telemetry\"|}")]
    [InlineData("{|PST0407:OffFlag = \"--\"|}")]
    [InlineData("{|PST0407:OffFlag = \"--no telemetry\"|}")]
    [InlineData("{|PST0407:OnFlag = \"--telemetry=1\"|}")]
    [InlineData("OffFlag = \"--telemetry\", {|PST0407:OnFlag = \"--telemetry\"|}")]
    [InlineData("{|PST0407:UserFile = \" \"|}")]
    [InlineData("{|PST0407:UserFile = \"~/`x`\"|}")]
    [InlineData("{|PST0407:Precedence = \"recorded environment\"|}")]
    [InlineData("{|PST0407:Precedence = \"recorded DO_NOT_TRACK\"|}")]
    [InlineData("{|PST0407:Precedence = \"recorded project recorded\"|}")]
    [InlineData("{|PST0407:Precedence = \"flag recorded\"|}")]
    [InlineData("{|PST0407:Precedence = \"switch recorded\"|}")]
    [InlineData("{|PST0407:Precedence = \"user recorded\"|}, OffFlag = \"--off\"")]
    public Task Who_is_asked_can_be_read(string arguments) => App(arguments);

    [Theory]
    [InlineData("OffFlag = \"--no-telemetry\"")]
    [InlineData("OnFlag = \"--Telemetry_2.0\", OffFlag = \"--telemetry-off\", Precedence = \"flag\"")]
    [InlineData("UserFile = \"~/.dlt/config.toml\", Switch = \"DEMO_TELEMETRY\", Precedence = \" user  recorded switch project ci \"")]
    [InlineData("Precedence = \"\"")]
    public Task Every_source_can_be_declared(string arguments) => App(arguments);

    [Fact]
    public void What_cannot_be_promised_is_not()
    {
        var app = Parser.Parsed.App("[TelemetryApp(\"demo\", Retention = \"one year\", InstallIdLifetime = \"1y\")] public static partial class Demo;").Model!;
        Assert.Equal((null, 395), (app.Retention, app.InstallIdLifetime));
    }

    private static Task App(string arguments, string envelope = "") => Verify.Declaration(
        $"[TelemetryApp(\"demo\", {arguments})]{(envelope.Length > 0 ? $"[TelemetryEnvelope({envelope})]" : "")} public static partial class Demo;\ninternal static class Urls {{ public const string Bad = \"http://docglow.com\"; }}");
}
