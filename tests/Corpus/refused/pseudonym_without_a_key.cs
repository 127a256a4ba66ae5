// PST0130
using Plainsight;

namespace Corpus.PseudonymWithoutAKeyCase;

[TelemetryApp("corpus", KillSwitches = ["CORPUS_NO_TELEMETRY"], Endpoint = "https://example.com/events")]
public static partial class CorpusTelemetry;

/// <summary>Work was done.</summary>
/// <param name="Pipeline">Which of our guesses about it is right?</param>
[TelemetryEvent]
public readonly partial record struct Done(Pseudonym.Shake128 Pipeline);
