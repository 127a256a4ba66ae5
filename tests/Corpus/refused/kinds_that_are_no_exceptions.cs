// PST0120
using Plainsight;

namespace Corpus.KindsThatAreNoExceptionsCase;

[TelemetryApp("corpus", KillSwitches = ["CORPUS_NO_TELEMETRY"], Endpoint = "https://example.com/events")]
public static partial class CorpusTelemetry;

/// <summary>Work was done.</summary>
/// <param name="Failure">Which of our guesses about it is right?</param>
[TelemetryEvent]
public readonly partial record struct Done([Kinds(typeof(string))] ExceptionKind Failure);
