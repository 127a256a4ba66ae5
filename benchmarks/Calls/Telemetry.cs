using Plainsight;

namespace Calls;

/// <summary>Twelve fields of the usual kinds.</summary>
/// <param name="Command">Which commands are used.</param>
/// <param name="Result">Whether something is broken.</param>
/// <param name="Duration">Whether it gets slower.</param>
/// <param name="Models">How large projects are.</param>
/// <param name="Sources">How many sources they have.</param>
/// <param name="Seeds">How many seeds they have.</param>
/// <param name="Tests">How many tests they have.</param>
/// <param name="Macros">How many macros they have.</param>
/// <param name="Cached">Whether the cache helps.</param>
/// <param name="Watching">Whether people watch.</param>
/// <param name="Retries">Whether retries are needed.</param>
/// <param name="Format">Which formats are used.</param>
[TelemetryEvent("bench_run")]
public readonly partial record struct BenchRun(
    BenchCommand Command,
    BenchResult Result,
    TimeSpan Duration,
    int Models,
    int Sources,
    int Seeds,
    int Tests,
    int Macros,
    bool Cached,
    bool Watching,
    [Exact("At most three.")] int Retries,
    BenchFormat Format);

public enum BenchCommand
{
    Generate,
    Health,
    Serve,
}

public enum BenchResult
{
    Success,
    Error,
}

public enum BenchFormat
{
    Table,
    Json,
    Markdown,
}

/// <param name="Version">Which versions are used.</param>
[TelemetryContext]
public readonly partial record struct BenchContext(AppVersion Version);

[TelemetryApp("plainsight-bench", Consent = ConsentModel.OptIn, KillSwitches = ["PLAINSIGHT_BENCH_OFF"], Endpoint = "https://telemetry.example/events")]
public static partial class BenchTelemetry;
