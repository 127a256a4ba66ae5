using Plainsight;

namespace Corpus.VocabularyCase;

[TelemetryApp("corpus", KillSwitches = ["CORPUS_NO_TELEMETRY"], Endpoint = "https://example.com/events")]
public static partial class CorpusTelemetry;

/// <summary>Work was done.</summary>
/// <param name="Adapter">Which of our guesses about it is right?</param>
/// <param name="Second">Which of our guesses about it is right?</param>
[TelemetryEvent]
public readonly partial record struct Done(Adapter Adapter, Adapter? Second);

[Vocabulary("adapters.txt")]
public readonly partial record struct Adapter;
