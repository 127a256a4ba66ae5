using Plainsight;

namespace Corpus.TwoVersionsOfOneEventCase;

[TelemetryApp("corpus", KillSwitches = ["CORPUS_NO_TELEMETRY"], Endpoint = "https://example.com/events")]
public static partial class CorpusTelemetry;

/// <summary>Work was done.</summary>
/// <param name="Ok">Which of our guesses about it is right?</param>
[TelemetryEvent("done")]
public readonly partial record struct First(bool Ok);

/// <summary>Work was done.</summary>
/// <param name="Ok">Which of our guesses about it is right?</param>
/// <param name="Count">Which of our guesses about it is right?</param>
[TelemetryEvent("done", Version = 2)]
public readonly partial record struct Second(bool Ok, int Count);
