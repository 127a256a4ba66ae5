// PST0001
using Plainsight;

namespace Corpus.AttributeOnTheOtherPartCase;

[TelemetryApp("corpus", KillSwitches = ["CORPUS_NO_TELEMETRY"], Endpoint = "https://example.com/events")]
public static partial class CorpusTelemetry;

[TelemetryEvent]
public readonly partial record struct Done;

public readonly partial record struct Done(string Path);
