// PST0105
using Plainsight;

namespace Corpus.CommandsOfAnotherAssemblyCase;

[TelemetryApp("corpus", KillSwitches = ["CORPUS_NO_TELEMETRY"], Endpoint = "https://example.com/events")]
public static partial class CorpusTelemetry;

/// <summary>Work was done.</summary>
/// <param name="Command">Which of our guesses about it is right?</param>
[TelemetryEvent]
public readonly partial record struct Done(CommandName<System.DayOfWeek> Command);
