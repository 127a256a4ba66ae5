// PST0120
using Plainsight;

namespace Corpus.KindsOfABoolCase;

[TelemetryApp("corpus", KillSwitches = ["CORPUS_NO_TELEMETRY"], Endpoint = "https://example.com/events")]
public static partial class CorpusTelemetry;

/// <summary>Work was done.</summary>
/// <param name="Failed">Which of our guesses about it is right?</param>
[TelemetryEvent]
public readonly partial record struct Done([Kinds(typeof(BuildFailedException))] bool Failed);

public class BuildFailedException : System.Exception;
