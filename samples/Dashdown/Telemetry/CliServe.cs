using Plainsight;

namespace Dashdown;

/// <summary>Somebody started the server; what it serves is not said.</summary>
[TelemetryEvent("cli_serve")]
internal readonly partial record struct CliServe;
