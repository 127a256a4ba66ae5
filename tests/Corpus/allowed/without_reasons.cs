using Plainsight;

namespace Corpus.WithoutReasonsCase;

[TelemetryApp("corpus", KillSwitches = ["CORPUS_NO_TELEMETRY"], Endpoint = "https://example.com/events")]
public static partial class CorpusTelemetry;

[TelemetryEvent]
public readonly partial record struct Done(bool Ok);
