// PST0115
// plainsight_refused_words = matter: it is a client's legal case
using Plainsight;

namespace Corpus.NameThatTheProjectRefusesCase;

[TelemetryApp("corpus", KillSwitches = ["CORPUS_NO_TELEMETRY"], Endpoint = "https://example.com/events")]
public static partial class CorpusTelemetry;

/// <summary>Work was done.</summary>
/// <param name="HasMatter">Which of our guesses about it is right?</param>
[TelemetryEvent]
public readonly partial record struct Done(bool HasMatter);
