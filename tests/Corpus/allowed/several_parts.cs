using Plainsight;

namespace Corpus.SeveralPartsCase;

[TelemetryApp("corpus", KillSwitches = ["CORPUS_NO_TELEMETRY"], Endpoint = "https://example.com/events")]
public static partial class CorpusTelemetry;

/// <summary>Work was done.</summary>
/// <param name="Count">Which of our guesses about it is right?</param>
[TelemetryEvent]
public readonly partial record struct Done(int Count);

public readonly partial record struct Done
{
    public static Done Nothing => new(0);

    public Done Twice() => new(Count * 2);
}
