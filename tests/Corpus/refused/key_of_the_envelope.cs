// PST0003
using Plainsight;

namespace Corpus.KeyOfTheEnvelopeCase;

[TelemetryApp("corpus", Endpoint = "https://example.com/events")]
[TelemetryEnvelope(Fields = "")]
public static partial class CorpusTelemetry;

/// <summary>Work was done.</summary>
/// <param name="Ok">Which of our guesses about it is right?</param>
[TelemetryEvent]
public readonly partial record struct Done([Wire("event")] bool Ok);
