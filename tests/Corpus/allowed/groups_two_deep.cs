using Plainsight;

namespace Corpus.GroupsTwoDeepCase;

[TelemetryApp("corpus", KillSwitches = ["CORPUS_NO_TELEMETRY"], Endpoint = "https://example.com/events")]
public static partial class CorpusTelemetry;

/// <summary>Work was done.</summary>
/// <param name="Shape">Which of our guesses about it is right?</param>
/// <param name="Before">Which of our guesses about it is right?</param>
[TelemetryEvent]
public readonly partial record struct Done(Shape Shape, Shape? Before);

/// <param name="Models">What is a usual number?</param>
/// <param name="Tests">Does anybody test?</param>
[TelemetryGroup]
public readonly partial record struct Shape(int Models, Tests Tests);

/// <param name="Units">What is a usual number?</param>
[TelemetryGroup]
public readonly partial record struct Tests(int Units);
