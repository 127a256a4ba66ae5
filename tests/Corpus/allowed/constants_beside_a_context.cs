using Plainsight;

namespace Corpus.ConstantsBesideAContextCase;

[TelemetryApp("corpus", Endpoint = "https://example.com/events")]
[TelemetryConstant("source", "cli")]
public static partial class CorpusTelemetry;

/// <param name="Platform">Which systems must be tested?</param>
[TelemetryContext]
[TelemetryConstant("product", "corpus")]
public readonly partial record struct CorpusContext(OsFamily Platform);

/// <summary>Work was done.</summary>
[TelemetryEvent]
[TelemetryConstant("event_category", "command")]
public readonly partial record struct Done;
