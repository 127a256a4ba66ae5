using Plainsight;

namespace Corpus.InlinedEnvelopeCase;

[TelemetryApp("corpus", Endpoint = "https://example.com/events")]
[TelemetryEnvelope(Event = "type", Version = "schema_version", Id = null, Time = null, Context = "", Fields = "", TimeGrain = TimeGrain.None)]
public static partial class CorpusTelemetry;

/// <summary>Work was done.</summary>
/// <param name="Ok">Which of our guesses about it is right?</param>
[TelemetryEvent]
public readonly partial record struct Done(bool Ok);
