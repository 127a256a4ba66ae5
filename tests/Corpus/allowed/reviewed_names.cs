using Plainsight;

namespace Corpus.ReviewedNamesCase;

[TelemetryApp("corpus", KillSwitches = ["CORPUS_NO_TELEMETRY"], Endpoint = "https://example.com/events")]
public static partial class CorpusTelemetry;

/// <summary>Work was done.</summary>
/// <param name="UserId">Which of our guesses about it is right?</param>
/// <param name="Topic">Which of our guesses about it is right?</param>
/// <param name="Shape">Which of our guesses about it is right?</param>
[TelemetryEvent("access_token")]
[Reviewed("PST0111", "https://example.com/pull/1", "It says that one was made, not which.")]
public readonly partial record struct Done(
    [Reviewed("PST0110", "https://example.com/pull/1", "A number of the simulation.")] int UserId,
    [Reviewed("PST0114", "https://example.com/pull/1", "The chapter of a history book.")] Topic Topic,
    Shape Shape);

public enum Topic { Roman, Catholic }

/// <param name="Pin">Which of our guesses about it is right?</param>
[TelemetryGroup]
public readonly partial record struct Shape([Reviewed("PST0111", "https://example.com/pull/1", "The pin of a chip.")] int Pin);
