// PST0120
using Plainsight;

namespace Corpus.EdgesDescendingCase;

[TelemetryApp("corpus", KillSwitches = ["CORPUS_NO_TELEMETRY"], Endpoint = "https://example.com/events")]
public static partial class CorpusTelemetry;

/// <summary>Work was done.</summary>
/// <param name="Files">Which of our guesses about it is right?</param>
[TelemetryEvent]
public readonly partial record struct Done([Buckets(100, 10)] int Files);
