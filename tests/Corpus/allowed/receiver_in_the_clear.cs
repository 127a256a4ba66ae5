// PST0401 PST0402 PST0403 PST0404
using Plainsight;

namespace Corpus.ReceiverInTheClearCase;

[TelemetryApp("corpus", DoNotTrack = false, Endpoint = "http://example.com/phx_0123456789abcdef", Retention = "forever")]
public static partial class CorpusTelemetry;

/// <summary>Work was done.</summary>
/// <param name="Ok">Which of our guesses about it is right?</param>
[TelemetryEvent]
public readonly partial record struct Done(bool Ok);
