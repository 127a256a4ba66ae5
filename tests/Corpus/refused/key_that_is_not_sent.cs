// PST0009 PST0405
using Plainsight;

namespace Corpus.KeyThatIsNotSentCase;

[TelemetryApp("corpus", Endpoint = "https://example.com/events", Key = "phc_0123456789")]
public static partial class CorpusTelemetry;

/// <summary>Work was done.</summary>
/// <param name="Ok">Which of our guesses about it is right?</param>
[TelemetryEvent]
public readonly partial record struct Done(bool Ok);
