// PST0103 PST0110
using Plainsight;

namespace Corpus.PrincipalCase;

[TelemetryApp("corpus", KillSwitches = ["CORPUS_NO_TELEMETRY"], Endpoint = "https://example.com/events")]
public static partial class CorpusTelemetry;

/// <summary>Work was done.</summary>
/// <param name="Caller">Which of our guesses about it is right?</param>
[TelemetryEvent]
public readonly partial record struct Done(System.Security.Claims.ClaimsPrincipal Caller);
