// PST0120
using Plainsight;

namespace Corpus.OnlyTwiceCase;

[TelemetryApp("corpus", KillSwitches = ["CORPUS_NO_TELEMETRY"], Endpoint = "https://example.com/events")]
public static partial class CorpusTelemetry;

/// <summary>Work was done.</summary>
/// <param name="Plan">Which of our guesses about it is right?</param>
[TelemetryEvent]
public readonly partial record struct Done([Only(Plan.Free, Plan.Free)] Plan Plan);

public enum Plan { Free, Paid }
