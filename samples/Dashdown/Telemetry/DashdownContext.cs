using Plainsight;

namespace Dashdown;

/// <summary>All that an event says.</summary>
/// <param name="InstallId">Counts installs; random, nothing of the machine.</param>
/// <param name="DashdownVersion">Shows which versions people use.</param>
/// <param name="RuntimeVersion">The .NET version; tells which can be dropped.</param>
/// <param name="Os">Tells which systems are worth testing on.</param>
/// <param name="Arch">Tells which processors are worth building for.</param>
[TelemetryContext]
internal readonly partial record struct DashdownContext(
    InstallId InstallId,
    AppVersion DashdownVersion,
    [Wire("python_version")] RuntimeVersion RuntimeVersion,
    [Names(NameStyle.Uname)] OsFamily Os,
    CpuFamily Arch);
