// PST0102 PST0113
using System;
using Plainsight;

namespace Corpus.TypeObjectCase;

[TelemetryApp("corpus", KillSwitches = ["CORPUS_NO_TELEMETRY"], Endpoint = "https://example.com/events")]
public static partial class CorpusTelemetry;

/// <summary>Work was done.</summary>
/// <param name="Command">Which of our guesses about it is right?</param>
[TelemetryEvent]
public readonly partial record struct Done(Type Command);
