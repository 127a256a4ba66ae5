// PST0102 PST0112
using System;
using Plainsight;

namespace Corpus.UriCase;

[TelemetryApp("corpus", KillSwitches = ["CORPUS_NO_TELEMETRY"], Endpoint = "https://example.com/events")]
public static partial class CorpusTelemetry;

/// <summary>Work was done.</summary>
/// <param name="Repository">Which of our guesses about it is right?</param>
[TelemetryEvent]
public readonly partial record struct Done(Uri Repository);
