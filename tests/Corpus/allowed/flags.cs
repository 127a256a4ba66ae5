using System;
using Plainsight;

namespace Corpus.FlagsCase;

[TelemetryApp("corpus", KillSwitches = ["CORPUS_NO_TELEMETRY"], Endpoint = "https://example.com/events")]
public static partial class CorpusTelemetry;

/// <summary>Work was done.</summary>
/// <param name="Features">Which of our guesses about it is right?</param>
[TelemetryEvent]
public readonly partial record struct Done(Features Features);

[Flags]
public enum Features : ulong { None = 0, Lineage = 1, Static = 2, Both = Lineage | Static, Last = 1UL << 63 }
