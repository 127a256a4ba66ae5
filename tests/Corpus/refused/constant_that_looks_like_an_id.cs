// PST0003
using Plainsight;

namespace Corpus.ConstantThatLooksLikeAnIdCase;

[TelemetryApp("corpus", KillSwitches = ["CORPUS_NO_TELEMETRY"], Endpoint = "https://example.com/events")]
public static partial class CorpusTelemetry;

/// <summary>Work was done.</summary>
[TelemetryEvent]
[TelemetryConstant("build", "5c0a4b7e")]
public readonly partial record struct Done;
