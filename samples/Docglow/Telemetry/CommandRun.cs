using Plainsight;

namespace Docglow;

/// <summary>A command ended, or the server started.</summary>
/// <param name="Command">Shows which workflows people use.</param>
/// <param name="Result">Shows whether a feature fails outside our own tests.</param>
/// <param name="Duration">Shows whether a command becomes slower as features are added.</param>
/// <param name="AdapterType">Decides which dbt adapters come first.</param>
/// <param name="ProjectShape">Counts only; shows what a usual project is like and where to optimise.</param>
/// <param name="FeaturesUsed">Shows which features people like, and which nobody would miss.</param>
[TelemetryEvent("command_run", Version = 1)]
internal readonly partial record struct CommandRun(
    DocglowCommand Command,
    Outcome Result,
    [Exact("The page prints the number itself.")] TimeSpan Duration,
    AdapterName? AdapterType,
    ProjectShape ProjectShape,
    Features FeaturesUsed);
