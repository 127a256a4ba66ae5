using System;
using Plainsight;

namespace Corpus.DurationsCase;

[TelemetryApp("corpus", KillSwitches = ["CORPUS_NO_TELEMETRY"], Endpoint = "https://example.com/events")]
public static partial class CorpusTelemetry;

/// <summary>Work was done.</summary>
/// <param name="Elapsed">Which of our guesses about it is right?</param>
/// <param name="Waited">Which of our guesses about it is right?</param>
/// <param name="Total">Which of our guesses about it is right?</param>
[TelemetryEvent]
public readonly partial record struct Done(TimeSpan Elapsed, [Buckets(1000, 60000)] TimeSpan? Waited, [Wire("took")] TimeSpan Total);
