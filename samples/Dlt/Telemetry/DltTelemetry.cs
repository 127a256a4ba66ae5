namespace Dlt;

/// <summary>dlt's telemetry: on after a notice, switched off by a flag that lasts, by <c>config.toml</c> and by variables.</summary>
[TelemetryApp("dlt",
    Consent = ConsentModel.OptOut,
    Switch = "RUNTIME__DLTHUB_TELEMETRY",
    UserFile = "~/.dlt/config.toml",
    Debug = "RUNTIME__LOG_LEVEL=DEBUG",
    EndpointVariable = "RUNTIME__DLTHUB_TELEMETRY_ENDPOINT",
    KeyVariable = "RUNTIME__DLTHUB_TELEMETRY_SEGMENT_WRITE_KEY",
    Endpoint = "https://telemetry.scalevector.ai",
    Sink = SinkKind.Segment,
    Ci = CiPolicy.Mark,
    InstallIdFile = "~/.dlt/.anonymous_id",
    Retention = "365d",
    Contact = "https://github.com/dlt-hub/dlt/issues",
    Homepage = "https://dlthub.com/docs/reference/telemetry")]
[TelemetryEnvelope(Version = null, TimeGrain = TimeGrain.None)]
internal static partial class DltTelemetry
{
    internal const string Page = "The page prints the number itself.";
    internal const string Hash = "The page promises this hash. Whoever guesses the name can check the guess.";
    internal const string Review = "https://dlthub.com/docs/reference/telemetry"; // Where the hashes were discussed.
}
