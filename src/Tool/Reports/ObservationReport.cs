using Plainsight.Tool.Observation;

namespace Plainsight.Tool.Reports;

/// <summary>A run of a program, and what was seen of it.</summary>
/// <param name="Start">What was run.</param>
/// <param name="Switches">The variables that were set to switch telemetry off; empty where it was left as it is.</param>
/// <param name="Watched">The directories whose files count.</param>
/// <param name="Observer">How it was seen.</param>
/// <param name="Run">How it ended.</param>
/// <param name="Verdict">What was seen.</param>
internal sealed record ObservationReport(
    ProgramStart Start,
    IReadOnlyList<KeyValuePair<string, string>> Switches,
    WatchedDirectories Watched,
    IObserver Observer,
    Observed Run,
    Verdict Verdict)
{
    /// <summary>The kinds of things that were looked for.</summary>
    public bool Looked(SightKind kind) => kind == SightKind.File || Observer.Limits.Length == 0;
}
