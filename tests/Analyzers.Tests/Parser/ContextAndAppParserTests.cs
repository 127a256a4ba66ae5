using Plainsight.Analyzers.Model;

namespace Analyzers.Tests.Parser;

/// <summary>What is read from a context and an app.</summary>
public sealed class ContextAndAppParserTests
{
    [Fact]
    public void Host_facts_are_filled_by_the_runtime()
    {
        ContextModel model = Parsed.Context("""
            [TelemetryContext] public readonly partial record struct Surroundings(InstallId A, SessionId B, AppVersion C, RuntimeVersion D, OsVersion E,
                OsFamily F, CpuFamily G, Edition H, RunId I, Version? J);
            public enum Edition { Community }
            """).Model!;
        Assert.Equal(
            ["InstallId", "SessionId", "AppVersion", "RuntimeVersion", "OsVersion", "OsFamily", "CpuFamily", null, null, null],
            model.Fields.Select(field => field.HostFact));
    }

    [Fact]
    public void An_app_that_says_nothing_has_the_safe_values()
    {
        AppModel app = Parsed.App("[TelemetryApp(\"demo\")] public static partial class Demo;").Model!;
        Assert.Equal(("demo", "opt-in", true, 395), (app.Name, app.Consent, app.DoNotTrack, app.InstallIdLifetime));
        Assert.Equal((false, false, false, null), (app.ProjectMayEnable, app.ProjectMayRedirect, app.UseDefaultEndpoint, app.Endpoint));
        Assert.Equal(EnvelopeModel.Default, app.Envelope);
    }

    [Fact]
    public void Every_constant_of_an_app_is_read()
    {
        AppModel app = Parsed.App("""
            [TelemetryApp("demo", Consent = ConsentModel.OptOut, DoNotTrack = false, KillSwitches = ["A", Names.B], Switch = "S", Debug = "D=1",
                EndpointVariable = "E", Endpoint = "https://example.com", BadEndpoint = BadEndpoint.UseDefault, ProjectMayEnable = true,
                ProjectMayRedirect = true, Retention = "365d", Contact = "c", Homepage = "h", Erasure = true, InstallIdLifetime = "30d")]
            [TelemetryEnvelope(Event = "type", Version = null, Id = null, Time = "at", Context = "", Fields = null, TimeGrain = TimeGrain.Day)]
            public static partial class Demo;
            public static class Names { public const string B = "B"; }
            """).Model!;
        Assert.Equal(["A", "B"], app.KillSwitches);
        Assert.Equal(("opt-out", false, "S", "D=1", "E", "https://example.com"), (app.Consent, app.DoNotTrack, app.Switch, app.Debug, app.EndpointVariable, app.Endpoint));
        Assert.Equal((true, true, true, "365d", "c", "h", 30), (app.UseDefaultEndpoint, app.ProjectMayEnable, app.ProjectMayRedirect, app.Retention, app.Contact, app.Homepage, app.InstallIdLifetime));
        Assert.True(app.Erasure);
        Assert.Equal(new EnvelopeModel("type", null, null, "at", "", null, "day"), app.Envelope);
    }

    [Theory]
    [InlineData("30", 395)]
    [InlineData("0d", 395)]
    [InlineData("d", 395)]
    [InlineData("90d", 90)]
    public void An_unreadable_lifetime_is_the_usual_one(string text, int days) => Assert.Equal(
        days, Parsed.App($"[TelemetryApp(\"demo\", InstallIdLifetime = \"{text}\")] public static partial class Demo;").Model!.InstallIdLifetime);

    [Fact]
    public void Continuous_integration_and_places_are_read()
    {
        AppModel app = Parsed.App("""
            [TelemetryApp("demo", Ci = CiPolicy.Mark, CiIncludes = HostKinds.Kubernetes | HostKinds.Docker | (HostKinds)(1 << 30),
                InstallIdFile = "~/.demo/machine_id", StateDirectory = "~/.demo/telemetry")]
            public static partial class Demo;
            """).Model!;
        Assert.Equal((true, "~/.demo/machine_id", "~/.demo/telemetry"), (app.MarksCi, app.InstallIdFile, app.StateDirectory));
        Assert.Equal(["kubernetes", "docker"], app.CiIncludes.Select(host => host.Wire));
    }

    [Fact]
    public void Continuous_integration_is_off_unless_it_says_otherwise()
    {
        AppModel app = Parsed.App("""[TelemetryApp("demo")] public static partial class Demo;""").Model!;
        Assert.Equal((false, 0, null, null), (app.MarksCi, app.CiIncludes.Count, app.InstallIdFile, app.StateDirectory));
    }

    [Theory]
    [InlineData("new[] { \"A\" }")]
    [InlineData("new string[] { \"A\" }")]
    [InlineData("[\"A\"]")]
    public void Arrays_are_read_in_every_spelling(string array) => Assert.Equal(
        ["A"], Parsed.App($"[TelemetryApp(\"demo\", KillSwitches = {array})] public static partial class Demo;").Model!.KillSwitches);
}
