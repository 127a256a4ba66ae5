// PST0001
using Plainsight;

namespace Corpus.ContainerNotPartialCase;

[TelemetryApp("corpus", KillSwitches = ["CORPUS_NO_TELEMETRY"], Endpoint = "https://example.com/events")]
public static partial class CorpusTelemetry;

public static class Outer
{
    [TelemetryEvent]
    public readonly partial record struct Done(bool Ok);
}
