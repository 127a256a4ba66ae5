// PST0105
using Plainsight;

namespace Corpus.GroupsThreeDeepCase;

[TelemetryApp("corpus", KillSwitches = ["CORPUS_NO_TELEMETRY"], Endpoint = "https://example.com/events")]
public static partial class CorpusTelemetry;

/// <summary>Work was done.</summary>
/// <param name="One">Which of our guesses about it is right?</param>
[TelemetryEvent]
public readonly partial record struct Done(One One);

/// <param name="Two">Nested.</param>
[TelemetryGroup]
public readonly partial record struct One(Two Two);

/// <param name="Three">Nested.</param>
[TelemetryGroup]
public readonly partial record struct Two(Three Three);

/// <param name="Ok">Nested.</param>
[TelemetryGroup]
public readonly partial record struct Three(bool Ok);
