using Plainsight;

namespace Dashdown;

/// <summary>Somebody built a site; what it holds is not said.</summary>
[TelemetryEvent("cli_build", AtMostEvery = "24h")]
internal readonly partial record struct CliBuild;
