using Plainsight;

namespace Corpus.BoolCase;

[TelemetryApp("corpus", KillSwitches = ["CORPUS_NO_TELEMETRY"], Endpoint = "https://example.com/events")]
public static partial class CorpusTelemetry;

/// <summary>Work was done.</summary>
/// <param name="Cached">Which of our guesses about it is right?</param>
/// <param name="Warm">Which of our guesses about it is right?</param>
[TelemetryEvent]
public readonly partial record struct Done(bool Cached, bool? Warm);
