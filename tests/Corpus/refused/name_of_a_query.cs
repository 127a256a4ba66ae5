// PST0113
using Plainsight;

namespace Corpus.NameOfAQueryCase;

[TelemetryApp("corpus", KillSwitches = ["CORPUS_NO_TELEMETRY"], Endpoint = "https://example.com/events")]
public static partial class CorpusTelemetry;

/// <summary>Work was done.</summary>
/// <param name="QueryHash">Which of our guesses about it is right?</param>
[TelemetryEvent]
public readonly partial record struct Done(ulong QueryHash);
