// PST0106 PST0110
using System;
using Plainsight;

namespace Corpus.GuidAndDateCase;

[TelemetryApp("corpus", KillSwitches = ["CORPUS_NO_TELEMETRY"], Endpoint = "https://example.com/events")]
public static partial class CorpusTelemetry;

/// <summary>Work was done.</summary>
/// <param name="Id">Which of our guesses about it is right?</param>
/// <param name="At">Which of our guesses about it is right?</param>
[TelemetryEvent]
public readonly partial record struct Done(Guid Id, DateTime At);
