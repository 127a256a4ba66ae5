// PST0009 PST0407
using Plainsight;

namespace Corpus.OrderOfUnknownWordsCase;

[TelemetryApp("corpus", Endpoint = "https://example.com/events", Precedence = "recorded environment")]
public static partial class CorpusTelemetry;

/// <summary>Work was done.</summary>
/// <param name="Ok">Which of our guesses about it is right?</param>
[TelemetryEvent]
public readonly partial record struct Done(bool Ok);
