using Plainsight;

namespace Corpus.EnumWithAliasesAndOtherCase;

[TelemetryApp("corpus", KillSwitches = ["CORPUS_NO_TELEMETRY"], Endpoint = "https://example.com/events")]
public static partial class CorpusTelemetry;

/// <summary>Work was done.</summary>
/// <param name="Shell">Which of our guesses about it is right?</param>
[TelemetryEvent]
public readonly partial record struct Done(Shell Shell);

public enum Shell { Other, Bash, Zsh, Default = Bash }
