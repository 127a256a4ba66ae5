using System;
using Plainsight;

namespace Corpus.EnumCase;

[TelemetryApp("corpus", KillSwitches = ["CORPUS_NO_TELEMETRY"], Endpoint = "https://example.com/events")]
public static partial class CorpusTelemetry;

/// <summary>Work was done.</summary>
/// <param name="Result">Which of our guesses about it is right?</param>
/// <param name="Weekday">Which of our guesses about it is right?</param>
[TelemetryEvent]
public readonly partial record struct Done(Outcome Result, DayOfWeek Weekday);

public enum Outcome { Success, [Wire("failed")] Error }
