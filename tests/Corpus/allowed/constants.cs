using Plainsight;

namespace Corpus.ConstantsCase;

[TelemetryApp("corpus", Endpoint = "https://example.com/events", Trace = "LOG_LEVEL=trace", Drain = Drain.Child)]
[TelemetryConstant("source", "cli")]
[TelemetryConstant("$lib", "corpus-cli")]
[TelemetryHeader("x-bypass", Variable = "CORPUS_BYPASS")]
public static partial class CorpusTelemetry;

/// <summary>Work was done.</summary>
/// <param name="Ok">Which of our guesses about it is right?</param>
/// <param name="Size">How much was there to do?</param>
[TelemetryEvent(AtMostEvery = "24h")]
[TelemetryConstant("event_category", "command")]
[TelemetryConstant("event_name", "done")]
public readonly partial record struct Done(bool Ok, Size Size);

/// <param name="Items">How many things do people work on?</param>
[TelemetryGroup]
[TelemetryConstant("unit", "items")]
public readonly partial record struct Size(int Items);
