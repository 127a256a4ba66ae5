using Plainsight;

namespace Corpus.RealsCase;

[TelemetryApp("corpus", KillSwitches = ["CORPUS_NO_TELEMETRY"], Endpoint = "https://example.com/events")]
public static partial class CorpusTelemetry;

/// <summary>Work was done.</summary>
/// <param name="Load">Which of our guesses about it is right?</param>
/// <param name="Ratio">Which of our guesses about it is right?</param>
/// <param name="Price">Which of our guesses about it is right?</param>
[TelemetryEvent]
public readonly partial record struct Done([Buckets(1, 4, 16)] float Load, [Clamp(0, 1), Exact("It is a share.", Decimals = 2)] double? Ratio, [Exact("Prices are public.", Decimals = 6)] decimal Price);
