using Plainsight;

namespace Visivo;

/// <summary>Visivo's telemetry: on once its notice was shown, off by a variable, by the project or by one person's own configuration.</summary>
/// <remarks>Containers count as continuous integration, because the page says so: runs there have an id of their own that is never stored.</remarks>
[TelemetryApp("visivo",
    Consent = ConsentModel.OptOut,
    KillSwitches = ["VISIVO_TELEMETRY_DISABLED"],
    Precedence = "project user recorded ci",
    UserFile = "~/.visivo/config.yml",
    InstallIdFile = "~/.visivo/machine_id",
    Ci = CiPolicy.Mark,
    CiIncludes = HostKinds.Docker | HostKinds.Kubernetes,
    Debug = "VISIVO_TELEMETRY_DEBUG",
    Sink = SinkKind.PostHog,
    Endpoint = "https://us.i.posthog.com/batch/",
    EndpointVariable = "VISIVO_POSTHOG_HOST",
    KeyVariable = "VISIVO_POSTHOG_API_KEY",
    Contact = "https://github.com/visivo-io/visivo/issues")]
[TelemetryEnvelope(Version = null, TimeGrain = TimeGrain.None)]
internal static partial class VisivoTelemetry;
