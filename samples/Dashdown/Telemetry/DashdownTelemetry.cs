using Plainsight;

namespace Dashdown;

/// <summary>Dashdown's telemetry: on once its notice was shown, off by any of four switches, and off in a build that has no key.</summary>
/// <remarks>The key comes from the build of a release, <c>-p:TelemetryKey=phc_…</c>. So a fork, a test or a Debug build sends nothing.</remarks>
[TelemetryApp("dashdown",
    Consent = ConsentModel.OptOut,
    Switch = "DASHDOWN_TELEMETRY",
    Debug = "DASHDOWN_TELEMETRY_DEBUG",
    Sink = SinkKind.PostHog,
    Endpoint = "https://eu.i.posthog.com/i/v0/e/",
    EndpointVariable = "DASHDOWN_TELEMETRY_HOST",
    KeyVariable = "DASHDOWN_TELEMETRY_KEY",
    Contact = "https://github.com/DirendAI/dashdown/issues",
    Homepage = "https://github.com/DirendAI/dashdown/blob/main/docs/pages/telemetry.md")]
[TelemetryEnvelope(Version = null, TimeGrain = TimeGrain.None)]
internal static partial class DashdownTelemetry;
