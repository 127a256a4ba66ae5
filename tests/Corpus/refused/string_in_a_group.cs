// PST0101 PST0112
using Plainsight;

namespace Corpus.StringInAGroupCase;

[TelemetryApp("corpus", KillSwitches = ["CORPUS_NO_TELEMETRY"], Endpoint = "https://example.com/events")]
public static partial class CorpusTelemetry;

/// <summary>Work was done.</summary>
/// <param name="Shape">Which of our guesses about it is right?</param>
[TelemetryEvent]
public readonly partial record struct Done(Shape Shape);

/// <param name="Name">Why not?</param>
[TelemetryGroup]
public readonly partial record struct Shape(string Name);
