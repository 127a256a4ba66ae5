// PST0003
using Plainsight;

namespace Corpus.OptionLikeAHashCase;

[TelemetryApp("corpus", KillSwitches = ["CORPUS_NO_TELEMETRY"], Endpoint = "https://example.com/events")]
public static partial class CorpusTelemetry;

/// <summary>Work was done.</summary>
/// <param name="Options">Which of our guesses about it is right?</param>
[TelemetryEvent]
public readonly partial record struct Done(CommandOptions<Switch> Options);

public enum Switch { Force, [Wire("--0f8fad5b")] Threads }
