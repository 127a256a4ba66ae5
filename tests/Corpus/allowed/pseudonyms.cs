using Plainsight;

namespace Corpus.PseudonymsCase;

[TelemetryApp("corpus", KillSwitches = ["CORPUS_NO_TELEMETRY"], Endpoint = "https://example.com/events")]
public static partial class CorpusTelemetry;

/// <summary>Work was done.</summary>
/// <param name="Pipeline">Which of our guesses about it is right?</param>
/// <param name="Chart">Which of our guesses about it is right?</param>
/// <param name="Set">Which of our guesses about it is right?</param>
/// <param name="Table">Which of our guesses about it is right?</param>
[TelemetryEvent]
public readonly partial record struct Done(
    Pseudonym Pipeline,
    Pseudonym? Chart,
    [Reviewed("PST0130", "https://example.com/pull/12", "The page has promised this hash for years.")] Pseudonym.Shake128? Set,
    [Reviewed("PST0130", "https://example.com/pull/12", "The page has promised this hash for years.")] Pseudonym.WithPublicSalt Table);
