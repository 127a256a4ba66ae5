using Plainsight;

namespace Daytona;

/// <summary>What goes with every event.</summary>
/// <param name="CliId">Tells what one command line does in several sessions and workspaces; random, nothing of the machine.</param>
/// <param name="DaytonaVersion">Shows how fast people upgrade.</param>
[TelemetryContext]
internal readonly partial record struct DaytonaContext(InstallId CliId, AppVersion DaytonaVersion);
