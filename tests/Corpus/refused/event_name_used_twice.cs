// PST0002
using Plainsight;

namespace Corpus.EventNameUsedTwiceCase;

[TelemetryApp("corpus", KillSwitches = ["CORPUS_NO_TELEMETRY"], Endpoint = "https://example.com/events")]
public static partial class CorpusTelemetry;

/// <summary>Work was done.</summary>
/// <param name="Ok">Which of our guesses about it is right?</param>
[TelemetryEvent("done")]
public readonly partial record struct First(bool Ok);

/// <summary>Work was done.</summary>
/// <param name="Count">Which of our guesses about it is right?</param>
[TelemetryEvent("done")]
public readonly partial record struct Second(int Count);
