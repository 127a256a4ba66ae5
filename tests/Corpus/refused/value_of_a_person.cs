// PST0110
using Plainsight;

namespace Corpus.ValueOfAPersonCase;

[TelemetryApp("corpus", KillSwitches = ["CORPUS_NO_TELEMETRY"], Endpoint = "https://example.com/events")]
public static partial class CorpusTelemetry;

/// <summary>Work was done.</summary>
/// <param name="Missing">Which of our guesses about it is right?</param>
[TelemetryEvent]
public readonly partial record struct Done(Missing Missing);

public enum Missing { Nothing, UserEmail }
