using Plainsight;

namespace Daytona;

/// <summary>Daytona's telemetry: on after a notice, one declaration for the command line and the server.</summary>
[TelemetryApp("daytona",
    Consent = ConsentModel.OptOut,
    Switch = "DAYTONA_TELEMETRY_ENABLED",
    Debug = "DAYTONA_TELEMETRY_DEBUG",
    Trace = "LOG_LEVEL=trace",
    EndpointVariable = "DAYTONA_TELEMETRY_ENDPOINT",
    KeyVariable = "DAYTONA_TELEMETRY_KEY",
    Endpoint = "https://eu.i.posthog.com",
    Sink = SinkKind.PostHog,
    Retention = "365d",
    Contact = "https://github.com/daytonaio/daytona/issues",
    Homepage = "https://www.daytona.io/docs/misc/telemetry")]
[TelemetryEnvelope(Version = null)]
internal static partial class DaytonaTelemetry;
