using Plainsight;

namespace Corpus.ContextCase;

[TelemetryApp("corpus", KillSwitches = ["CORPUS_NO_TELEMETRY"], Endpoint = "https://example.com/events")]
public static partial class CorpusTelemetry;

/// <summary>Work was done.</summary>
/// <param name="Ok">Which of our guesses about it is right?</param>
[TelemetryEvent]
public readonly partial record struct Done(bool Ok);

/// <param name="Install">Counts installs.</param>
/// <param name="Session">Which events belong together?</param>
/// <param name="AppVersion">How fast do people upgrade?</param>
/// <param name="Os">Which systems to test?</param>
/// <param name="Cpu">Which processors to build for?</param>
/// <param name="Edition">Which edition needs support?</param>
[TelemetryContext]
public readonly partial record struct CorpusContext(
    [Wire("instance_id", Format = "N")] InstallId Install, SessionId Session, AppVersion AppVersion, OsFamily Os, CpuFamily Cpu, Edition Edition);

public enum Edition { Community, Enterprise }
