using Plainsight;

namespace Corpus.AliasesCase;

using MyTelemetryEvent = Plainsight.TelemetryEventAttribute;
using Count = System.Int32;

[TelemetryApp("corpus")]
public static partial class CorpusTelemetry;

/// <summary>Work was done.</summary>
/// <param name="Files">Which of our guesses about it is right?</param>
[MyTelemetryEvent]
public readonly partial record struct Done(Count Files);
