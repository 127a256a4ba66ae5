// PST0105
using Plainsight;

namespace Corpus.OwnStructCase;

[TelemetryApp("corpus", KillSwitches = ["CORPUS_NO_TELEMETRY"], Endpoint = "https://example.com/events")]
public static partial class CorpusTelemetry;

/// <summary>Work was done.</summary>
/// <param name="Where">Which of our guesses about it is right?</param>
[TelemetryEvent]
public readonly partial record struct Done(Point Where);

public readonly record struct Point(int X, int Y);
