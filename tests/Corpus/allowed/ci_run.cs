using Plainsight;

namespace Corpus.CiRunCase;

[TelemetryApp("corpus", KillSwitches = ["CORPUS_NO_TELEMETRY"], Endpoint = "https://example.com/events")]
public static partial class CorpusTelemetry;

/// <summary>Goes with every event.</summary>
/// <param name="Automated">Which of our guesses about it is right?</param>
[TelemetryContext]
public readonly partial record struct CorpusContext(CiRun Automated);
