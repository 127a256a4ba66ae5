// PST0114
using Plainsight;

namespace Corpus.ValueOfATraitCase;

[TelemetryApp("corpus", KillSwitches = ["CORPUS_NO_TELEMETRY"], Endpoint = "https://example.com/events")]
public static partial class CorpusTelemetry;

/// <summary>Work was done.</summary>
/// <param name="Topic">Which of our guesses about it is right?</param>
[TelemetryEvent]
public readonly partial record struct Done(Topic Topic);

public enum Topic { Sports, Catholic }
