using Plainsight;

namespace Corpus.KeywordMembersCase;

[TelemetryApp("corpus", KillSwitches = ["CORPUS_NO_TELEMETRY"], Endpoint = "https://example.com/events")]
public static partial class CorpusTelemetry;

/// <summary>Work was done.</summary>
/// <param name="@class">Which of our guesses about it is right?</param>
[TelemetryEvent]
public readonly partial record struct Done(Kind @class);

public enum Kind { @public, @private }
