// PST0111
using Plainsight;

namespace Corpus.NameOfASecretCase;

[TelemetryApp("corpus", KillSwitches = ["CORPUS_NO_TELEMETRY"], Endpoint = "https://example.com/events")]
public static partial class CorpusTelemetry;

/// <summary>Work was done.</summary>
/// <param name="PinCode">Which of our guesses about it is right?</param>
[TelemetryEvent]
public readonly partial record struct Done(int PinCode);
