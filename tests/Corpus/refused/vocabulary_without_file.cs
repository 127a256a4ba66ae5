// PST0120
using Plainsight;

namespace Corpus.VocabularyWithoutFileCase;

[TelemetryApp("corpus", KillSwitches = ["CORPUS_NO_TELEMETRY"], Endpoint = "https://example.com/events")]
public static partial class CorpusTelemetry;

/// <summary>Work was done.</summary>
/// <param name="Word">Which of our guesses about it is right?</param>
[TelemetryEvent]
public readonly partial record struct Done(Word Word);

[Vocabulary("missing.txt")]
public readonly partial record struct Word;
