// PST0101 PST0113
using Plainsight;

namespace Corpus.BytesCase;

[TelemetryApp("corpus", KillSwitches = ["CORPUS_NO_TELEMETRY"], Endpoint = "https://example.com/events")]
public static partial class CorpusTelemetry;

/// <summary>Work was done.</summary>
/// <param name="Body">Which of our guesses about it is right?</param>
/// <param name="Line">Which of our guesses about it is right?</param>
[TelemetryEvent]
public readonly partial record struct Done(byte[] Body, ReadOnlyMemory<char> Line);
