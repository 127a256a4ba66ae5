using System;
using Plainsight;

namespace Corpus.UnitsCase;

[TelemetryApp("corpus", KillSwitches = ["CORPUS_NO_TELEMETRY"], Endpoint = "https://example.com/events")]
public static partial class CorpusTelemetry;

/// <summary>Work was done.</summary>
/// <param name="Parse">Which of our guesses about it is right?</param>
/// <param name="Elapsed">Which of our guesses about it is right?</param>
/// <param name="Age">Which of our guesses about it is right?</param>
/// <param name="Wait">Which of our guesses about it is right?</param>
[TelemetryEvent]
public readonly partial record struct Done(
    [Unit(TimeUnit.Microseconds)] TimeSpan Parse,
    [Unit(TimeUnit.Seconds, Decimals = 3), Exact("The page promises it.")] TimeSpan Elapsed,
    [Unit(TimeUnit.Days), Buckets(7, 30)] TimeSpan? Age,
    [Unit(TimeUnit.Minutes), Clamp(0, 60)] TimeSpan Wait);
