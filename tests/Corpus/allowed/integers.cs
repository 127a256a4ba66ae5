using Plainsight;

namespace Corpus.IntegersCase;

[TelemetryApp("corpus", KillSwitches = ["CORPUS_NO_TELEMETRY"], Endpoint = "https://example.com/events")]
public static partial class CorpusTelemetry;

/// <summary>Work was done.</summary>
/// <param name="A">Which of our guesses about it is right?</param>
/// <param name="B">Which of our guesses about it is right?</param>
/// <param name="C">Which of our guesses about it is right?</param>
/// <param name="D">Which of our guesses about it is right?</param>
/// <param name="E">Which of our guesses about it is right?</param>
/// <param name="F">Which of our guesses about it is right?</param>
/// <param name="G">Which of our guesses about it is right?</param>
/// <param name="H">Which of our guesses about it is right?</param>
/// <param name="I">Which of our guesses about it is right?</param>
[TelemetryEvent]
public readonly partial record struct Done(sbyte A, byte B, short C, ushort D, int E, uint F, long G, ulong H, int? I);
