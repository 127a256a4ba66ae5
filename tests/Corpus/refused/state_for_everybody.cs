// PST0009 PST0406
using Plainsight;

namespace Corpus.StateForEverybodyCase;

[TelemetryApp("corpus", StateDirectory = "/var/lib/corpus")]
public static partial class CorpusTelemetry;

/// <summary>Work was done.</summary>
/// <param name="Ok">Which of our guesses about it is right?</param>
[TelemetryEvent]
public readonly partial record struct Done(bool Ok);
