// PST0131
using Plainsight;

namespace Corpus.ReviewOfATypeCase;

[TelemetryApp("corpus", KillSwitches = ["CORPUS_NO_TELEMETRY"], Endpoint = "https://example.com/events")]
public static partial class CorpusTelemetry;

/// <summary>Work was done.</summary>
/// <param name="Files">Which of our guesses about it is right?</param>
[TelemetryEvent]
public readonly partial record struct Done([Reviewed("PST0101", "https://example.com/pull/1", "It is a number.")] int Files);
