// PST0009 PST0405
using Plainsight;

namespace Corpus.HeaderThatSaysWhoSendsCase;

[TelemetryApp("corpus", KillSwitches = ["CORPUS_NO_TELEMETRY"], Endpoint = "https://example.com/events")]
[TelemetryHeader("Authorization", Variable = "CORPUS_TOKEN")]
public static partial class CorpusTelemetry;

/// <summary>Work was done.</summary>
[TelemetryEvent]
public readonly partial record struct Done;
