// PST0120
using Plainsight;

namespace Corpus.NamesOfAnOwnEnumCase;

[TelemetryApp("corpus", KillSwitches = ["CORPUS_NO_TELEMETRY"], Endpoint = "https://example.com/events")]
public static partial class CorpusTelemetry;

/// <summary>Work was done.</summary>
/// <param name="Plan">Which of our guesses about it is right?</param>
[TelemetryEvent]
public readonly partial record struct Done([Names(NameStyle.Uname)] Plan Plan);

public enum Plan { Free, Paid }
