using Plainsight;

namespace Visivo;

/// <summary>What goes with every event.</summary>
/// <param name="MachineId">Counts installs; random, nothing of the machine.</param>
/// <param name="SessionId">Tells the events of one run from those of another.</param>
/// <param name="VisivoVersion">Shows how fast people upgrade.</param>
/// <param name="RuntimeVersion">The .NET version; tells which can be dropped.</param>
/// <param name="Platform">Tells which systems are worth testing on.</param>
/// <param name="PlatformVersion">Tells how old a system we have to support.</param>
/// <param name="Architecture">Tells which processors are worth building for.</param>
/// <param name="IsCi">Tells automated runs from people's.</param>
[TelemetryContext]
internal readonly partial record struct VisivoContext(
    InstallId MachineId,
    SessionId SessionId,
    AppVersion VisivoVersion,
    [Wire("python_version")] RuntimeVersion RuntimeVersion,
    OsFamily Platform,
    OsVersion PlatformVersion,
    [Names(NameStyle.Uname)] CpuFamily Architecture,
    CiRun IsCi);
