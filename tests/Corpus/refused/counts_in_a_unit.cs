// PST0120
using Plainsight;

namespace Corpus.CountsInAUnitCase;

[TelemetryApp("corpus", KillSwitches = ["CORPUS_NO_TELEMETRY"], Endpoint = "https://example.com/events")]
public static partial class CorpusTelemetry;

/// <summary>Work was done.</summary>
/// <param name="Blocks">Which of our guesses about it is right?</param>
[TelemetryEvent]
public readonly partial record struct Done([Unit(TimeUnit.Seconds)] CountsBy<Block> Blocks);

public enum Block { Text }
