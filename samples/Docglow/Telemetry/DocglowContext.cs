using Plainsight;

namespace Docglow;

/// <summary>What goes with every event.</summary>
/// <param name="Install">Counts installs; random, nothing of the machine.</param>
/// <param name="DocglowVersion">Shows how fast people upgrade.</param>
/// <param name="RuntimeVersion">The .NET version; tells which can be dropped.</param>
/// <param name="Platform">Tells which systems are worth testing on.</param>
[TelemetryContext]
internal readonly partial record struct DocglowContext(
    [Wire("instance_id")] InstallId Install,
    AppVersion DocglowVersion,
    [Wire("python_version")] RuntimeVersion RuntimeVersion,
    OsFamily Platform);
