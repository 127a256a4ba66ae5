// PST0003
using Plainsight;

namespace Corpus.ValueLikeAHashCase;

[TelemetryApp("corpus", KillSwitches = ["CORPUS_NO_TELEMETRY"], Endpoint = "https://example.com/events")]
public static partial class CorpusTelemetry;

/// <summary>Work was done.</summary>
/// <param name="Commit">Which of our guesses about it is right?</param>
[TelemetryEvent]
public readonly partial record struct Done(Commit Commit);

public enum Commit { [Wire("7f3a9c2e")] First, Second }
