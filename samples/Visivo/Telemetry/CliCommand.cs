using Plainsight;

namespace Visivo;

/// <summary>A command ended.</summary>
/// <param name="Command">Shows which commands people use.</param>
/// <param name="CommandArgs">Shows which options people use; never what they give them.</param>
/// <param name="Duration">Shows when a command becomes slower.</param>
/// <param name="Success">Shows when a command fails outside our tests.</param>
/// <param name="ErrorType">Shows what kind of fault it is.</param>
/// <param name="JobCount">Shows how large a run is.</param>
/// <param name="ObjectCounts">Shows what projects are made of.</param>
/// <param name="ProjectHash">Counts projects.</param>
[TelemetryEvent("cli_command")]
internal readonly partial record struct CliCommand(
    CommandName<VisivoCommand> Command,
    CommandOptions<VisivoOption> CommandArgs,
    TimeSpan Duration,
    bool Success,
    [Kinds(typeof(ProjectException))] ExceptionKind ErrorType,
    [Exact("The page promises the number itself.")] int? JobCount,
    [Exact("The page promises the number itself.")] CountsBy<ObjectKind>? ObjectCounts,
    [Reviewed("PST0130", ProjectId.Review, ProjectId.Why)] Pseudonym.WithPublicSalt? ProjectHash);
