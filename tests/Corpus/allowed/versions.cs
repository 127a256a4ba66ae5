using System;
using Plainsight;

namespace Corpus.VersionsCase;

[TelemetryApp("corpus", KillSwitches = ["CORPUS_NO_TELEMETRY"], Endpoint = "https://example.com/events")]
public static partial class CorpusTelemetry;

/// <summary>Work was done.</summary>
/// <param name="App">Which of our guesses about it is right?</param>
/// <param name="Runtime">Which of our guesses about it is right?</param>
/// <param name="System">Which of our guesses about it is right?</param>
/// <param name="Plugin">Which of our guesses about it is right?</param>
[TelemetryEvent]
public readonly partial record struct Done(AppVersion App, RuntimeVersion Runtime, OsVersion System, Version? Plugin);
