using Plainsight;

namespace Corpus.NoFieldCase;

[TelemetryApp("corpus", KillSwitches = ["CORPUS_NO_TELEMETRY"], Endpoint = "https://example.com/events")]
public static partial class CorpusTelemetry;

/// <summary>The help was shown.</summary>
[TelemetryEvent]
public readonly partial record struct HelpShown;
