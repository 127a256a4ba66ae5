using Plainsight;

namespace Dashdown;

/// <summary>Somebody started the server; what it serves is not said.</summary>
[TelemetryEvent("cli_serve", AtMostEvery = "24h")]
internal readonly partial record struct CliServe;
