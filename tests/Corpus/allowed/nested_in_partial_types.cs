using Plainsight;

namespace Corpus.NestedInPartialTypesCase;

[TelemetryApp("corpus", KillSwitches = ["CORPUS_NO_TELEMETRY"], Endpoint = "https://example.com/events")]
public static partial class CorpusTelemetry;

public static partial class Outer
{
    internal partial struct Inner
    {
        /// <summary>Work was done.</summary>
        /// <param name="Ok">Did it work?</param>
        [TelemetryEvent]
        internal readonly partial record struct Done(bool Ok);
    }
}
