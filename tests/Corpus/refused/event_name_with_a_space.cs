// PST0002
using Plainsight;

namespace Corpus.EventNameWithASpaceCase;

[TelemetryApp("corpus", KillSwitches = ["CORPUS_NO_TELEMETRY"], Endpoint = "https://example.com/events")]
public static partial class CorpusTelemetry;

/// <summary>Work was done.</summary>
/// <param name="Ok">Which of our guesses about it is right?</param>
[TelemetryEvent("work done")]
public readonly partial record struct Done(bool Ok);
