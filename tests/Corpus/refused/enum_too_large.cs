// PST0122
using Plainsight;

namespace Corpus.EnumTooLargeCase;

[TelemetryApp("corpus", KillSwitches = ["CORPUS_NO_TELEMETRY"], Endpoint = "https://example.com/events")]
public static partial class CorpusTelemetry;

/// <summary>Work was done.</summary>
/// <param name="Large">Which of our guesses about it is right?</param>
[TelemetryEvent]
public readonly partial record struct Done(Large Large);

public enum Large
{
    M0x, M1x, M2x, M3x, M4x, M5x, M6x, M7x, M8x, M9x, M10x, M11x, M12x,
    M13x, M14x, M15x, M16x, M17x, M18x, M19x, M20x, M21x, M22x, M23x, M24x, M25x,
    M26x, M27x, M28x, M29x, M30x, M31x, M32x, M33x, M34x, M35x, M36x, M37x, M38x,
    M39x, M40x, M41x, M42x, M43x, M44x, M45x, M46x, M47x, M48x, M49x, M50x, M51x,
    M52x, M53x, M54x, M55x, M56x, M57x, M58x, M59x, M60x, M61x, M62x, M63x, M64x,
}
