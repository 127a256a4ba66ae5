using Plainsight;

namespace Corpus.RunIdCase;

[TelemetryApp("corpus", KillSwitches = ["CORPUS_NO_TELEMETRY"], Endpoint = "https://example.com/events")]
public static partial class CorpusTelemetry;

/// <summary>Work was done.</summary>
/// <param name="Run">Which of our guesses about it is right?</param>
/// <param name="Format">Which of our guesses about it is right?</param>
[TelemetryEvent]
public readonly partial record struct Done(RunId Run, [Wire("batch", Format = "N")] RunId? Batch);
