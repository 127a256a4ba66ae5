using Plainsight;

namespace Daytona;

/// <summary>A command ended.</summary>
/// <param name="Command">Which commands are used.</param>
/// <param name="CalledAs">Which aliases are used.</param>
/// <param name="Source">Whether it was used inside of a workspace.</param>
/// <param name="ExecTime">Shows when a command becomes slower.</param>
[TelemetryEvent("cli_cmd_end", Version = 1)]
internal readonly partial record struct CommandEnded(
    CommandName<DaytonaCommand> Command, CommandAlias<DaytonaAlias> CalledAs, Source Source, TimeSpan ExecTime);

internal enum DaytonaCommand { Create, Start, Stop, Delete, Serve }

internal enum DaytonaAlias { Create, New, Start, Stop, Delete, Rm, Serve }

/// <summary>Who asks: a command line on somebody's computer, or one inside of a workspace.</summary>
internal enum Source { Other, Cli, [Wire("cli-project")] CliProject }
