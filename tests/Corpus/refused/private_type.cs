// PST0001
using Plainsight;

namespace Corpus.PrivateTypeCase;

[TelemetryApp("corpus", KillSwitches = ["CORPUS_NO_TELEMETRY"], Endpoint = "https://example.com/events")]
public static partial class CorpusTelemetry;

public static partial class Outer
{
    [TelemetryEvent]
    private readonly partial record struct Done(bool Ok);
}
