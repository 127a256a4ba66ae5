using Plainsight;

namespace Corpus.CountsCase;

[TelemetryApp("corpus", KillSwitches = ["CORPUS_NO_TELEMETRY"], Endpoint = "https://example.com/events")]
public static partial class CorpusTelemetry;

/// <summary>Work was done.</summary>
/// <param name="Blocks">Which of our guesses about it is right?</param>
/// <param name="Charts">Which of our guesses about it is right?</param>
/// <param name="Days">Which of our guesses about it is right?</param>
[TelemetryEvent]
public readonly partial record struct Done(CountsBy<Block> Blocks, [Clamp(0, 9), Exact("Few of them.")] CountsBy<Block>? Charts, [Buckets(5)] CountsBy<System.DayOfWeek> Days);

public enum Block { Text, [Wire("chart")] Plot, Same = Text }
