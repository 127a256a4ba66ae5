using Plainsight;

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
    [Exact("The page prints the number itself.")] TimeSpan Duration,
    AdapterName? AdapterType,
    ProjectShape ProjectShape,
    Features FeaturesUsed);
