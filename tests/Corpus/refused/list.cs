// PST0104
using Plainsight;

namespace Corpus.ListCase;

[TelemetryApp("corpus", KillSwitches = ["CORPUS_NO_TELEMETRY"], Endpoint = "https://example.com/events")]
public static partial class CorpusTelemetry;

/// <summary>Work was done.</summary>
/// <param name="Sizes">Which of our guesses about it is right?</param>
[TelemetryEvent]
public readonly partial record struct Done(System.Collections.Generic.List<int> Sizes);
