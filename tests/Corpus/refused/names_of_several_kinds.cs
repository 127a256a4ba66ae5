// PST0110 PST0111 PST0114
using Plainsight;

namespace Corpus.NamesOfSeveralKindsCase;

[TelemetryApp("corpus", KillSwitches = ["CORPUS_NO_TELEMETRY"], Endpoint = "https://example.com/events")]
public static partial class CorpusTelemetry;

/// <summary>Work was done.</summary>
/// <param name="Latitude">Which of our guesses about it is right?</param>
/// <param name="Pin">Which of our guesses about it is right?</param>
/// <param name="Gender">Which of our guesses about it is right?</param>
[TelemetryEvent]
public readonly partial record struct Done([Buckets(0, 45)] double Latitude, int Pin, Gender Gender);

public enum Gender { Unknown, Known }
