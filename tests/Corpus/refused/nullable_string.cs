// PST0101 PST0112
using Plainsight;

namespace Corpus.NullableStringCase;

[TelemetryApp("corpus", KillSwitches = ["CORPUS_NO_TELEMETRY"], Endpoint = "https://example.com/events")]
public static partial class CorpusTelemetry;

/// <summary>Work was done.</summary>
/// <param name="Path">Which of our guesses about it is right?</param>
[TelemetryEvent]
public readonly partial record struct Done(string? Path);
