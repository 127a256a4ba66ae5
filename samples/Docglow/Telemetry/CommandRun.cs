using Plainsight;
using static Docglow.DocglowTelemetry;

namespace Docglow;

/// <summary>A command ended, or the server started.</summary>
/// <param name="Command">Shows which workflows people use.</param>
/// <param name="Result">Shows when a feature fails outside our tests.</param>
/// <param name="Duration">Shows when a command becomes slower.</param>
/// <param name="AdapterType">Decides which dbt adapters come first.</param>
/// <param name="ProjectShape">Counts only; where to optimise.</param>
/// <param name="FeaturesUsed">Shows what people use, and what nobody misses.</param>
[TelemetryEvent("command_run", Version = 1)]
internal readonly partial record struct CommandRun(
    DocglowCommand Command,
    Outcome Result,
    [Exact(Page)] TimeSpan Duration,
    AdapterName? AdapterType,
    ProjectShape ProjectShape,
    Features FeaturesUsed);

/// <summary>How large a project is.</summary>
/// <param name="Models">How many models a usual project has.</param>
/// <param name="Sources">How many sources a usual project has.</param>
/// <param name="Seeds">How many seeds a usual project has.</param>
/// <param name="Tests">How many tests a usual project has.</param>
/// <param name="Macros">How many macros a usual project has.</param>
[TelemetryGroup]
internal readonly partial record struct ProjectShape(
    [Exact(Page)] int Models, [Exact(Page)] int Sources, [Exact(Page)] int Seeds, [Exact(Page)] int Tests, [Exact(Page)] int Macros);

internal enum DocglowCommand { Generate, Health, Serve }
internal enum Outcome { Success, Error }

/// <summary>A dbt adapter that is listed in <c>adapters.txt</c>; an adapter that somebody wrote for themselves is <c>other</c>.</summary>
[Vocabulary("adapters.txt")]
internal readonly partial record struct AdapterName;

/// <summary>What a run was asked for, in the order in which the wire lists it.</summary>
[Flags]
internal enum Features
{
    None = 0,
    ColumnLineage = 1, Profiling = 2, AiChat = 4, Static = 8, Slim = 16, // of generate
    Table = 32, Json = 64, Markdown = 128, // of health
    Watch = 256, // of serve
}
