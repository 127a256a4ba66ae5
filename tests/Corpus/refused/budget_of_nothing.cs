// PST0120
using Plainsight;

namespace Corpus.BudgetOfNothingCase;

[TelemetryApp("corpus", KillSwitches = ["CORPUS_NO_TELEMETRY"], Endpoint = "https://example.com/events")]
public static partial class CorpusTelemetry;

/// <summary>Work was done.</summary>
/// <param name="Ok">Which of our guesses about it is right?</param>
[TelemetryEvent(Budget = 0)]
public readonly partial record struct Done(bool Ok);
