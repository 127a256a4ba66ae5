// PST0103 PST0112
using Plainsight;

namespace Corpus.IpAddressCase;

[TelemetryApp("corpus", KillSwitches = ["CORPUS_NO_TELEMETRY"], Endpoint = "https://example.com/events")]
public static partial class CorpusTelemetry;

/// <summary>Work was done.</summary>
/// <param name="Host">Which of our guesses about it is right?</param>
[TelemetryEvent]
public readonly partial record struct Done(System.Net.IPAddress Host);
