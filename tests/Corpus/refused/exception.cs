// PST0104 PST0113
using System;
using Plainsight;

namespace Corpus.ExceptionCase;

[TelemetryApp("corpus", KillSwitches = ["CORPUS_NO_TELEMETRY"], Endpoint = "https://example.com/events")]
public static partial class CorpusTelemetry;

/// <summary>Work was done.</summary>
/// <param name="Failure">Which of our guesses about it is right?</param>
[TelemetryEvent]
public readonly partial record struct Done(Failure Failure);

public sealed class Failure : Exception;
