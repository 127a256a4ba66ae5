using Plainsight;

namespace Corpus.CommandLineCase;

[TelemetryApp("corpus", KillSwitches = ["CORPUS_NO_TELEMETRY"], Endpoint = "https://example.com/events")]
public static partial class CorpusTelemetry;

/// <summary>Work was done.</summary>
/// <param name="Command">Which of our guesses about it is right?</param>
/// <param name="Alias">Which of our guesses about it is right?</param>
/// <param name="Options">Which of our guesses about it is right?</param>
[TelemetryEvent]
public readonly partial record struct Done(CommandName<Verb> Command, CommandAlias<Short>? Alias, CommandOptions<Switch> Options);

public enum Verb { Run, ListSources, [Wire("cache.clear")] CacheClear, @switch }

public enum Short { Ls, R }

public enum Switch { Force, [Value(ValueKind.Value)] Threads, [Wire("-o"), Value(ValueKind.Path)] OutputDir, [Value(ValueKind.Redacted)] Filter, [Value(ValueKind.None)] Verbose }
