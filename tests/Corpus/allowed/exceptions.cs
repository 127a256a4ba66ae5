using Plainsight;

namespace Corpus.ExceptionsCase;

[TelemetryApp("corpus", KillSwitches = ["CORPUS_NO_TELEMETRY"], Endpoint = "https://example.com/events")]
public static partial class CorpusTelemetry;

/// <summary>Work was done.</summary>
/// <param name="Failure">Which of our guesses about it is right?</param>
/// <param name="Cause">Which of our guesses about it is right?</param>
[TelemetryEvent]
public readonly partial record struct Done(ExceptionKind? Failure, [Kinds(typeof(BuildFailedException), typeof(Rejected<>))] ExceptionKind Cause);

public class BuildFailedException : System.Exception;

public class Rejected<T> : System.InvalidOperationException;
