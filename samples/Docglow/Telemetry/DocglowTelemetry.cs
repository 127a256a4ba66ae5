using Plainsight;

namespace Docglow;

/// <summary>Docglow's telemetry: off until somebody says yes.</summary>
[TelemetryApp("docglow",
    Consent = ConsentModel.OptIn,
    KillSwitches = ["DOCGLOW_NO_TELEMETRY"],
    Switch = "DOCGLOW_TELEMETRY",
    Debug = "DOCGLOW_TELEMETRY_DEBUG",
    EndpointVariable = "DOCGLOW_TELEMETRY_ENDPOINT",
    Endpoint = "https://api.docglow.com/v1/telemetry/events",
    ProjectMayEnable = true,
    ProjectMayRedirect = true,
    BadEndpoint = BadEndpoint.UseDefault,
    Retention = "365d",
    Contact = "https://github.com/docglow/docglow/issues",
    Homepage = "https://docs.docglow.com/telemetry")]
[TelemetryHeader("x-vercel-protection-bypass", Variable = "DOCGLOW_VERCEL_BYPASS")]
[TelemetryEnvelope(Event = null, Version = "schema_version", Id = null, Time = null, Context = "", Fields = "")]
internal static partial class DocglowTelemetry
{
    internal const string Page = "The page prints the number itself.";
}
