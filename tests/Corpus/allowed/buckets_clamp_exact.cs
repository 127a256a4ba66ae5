using Plainsight;

namespace Corpus.BucketsClampExactCase;

[TelemetryApp("corpus", KillSwitches = ["CORPUS_NO_TELEMETRY"], Endpoint = "https://example.com/events")]
public static partial class CorpusTelemetry;

/// <summary>Work was done.</summary>
/// <param name="Files">Which of our guesses about it is right?</param>
/// <param name="Shift">Which of our guesses about it is right?</param>
/// <param name="Projects">Which of our guesses about it is right?</param>
/// <param name="Level">Which of our guesses about it is right?</param>
/// <param name="Percent">Which of our guesses about it is right?</param>
[TelemetryEvent]
public readonly partial record struct Done([Buckets(10, 100, 1000)] int Files, [Clamp(-5, 5)] int Shift, [Exact("Limits are planned by it.")] int Projects, [Exact("Few values."), Clamp(0, 9)] long Level, [Buckets([50, 90])] int Percent);
