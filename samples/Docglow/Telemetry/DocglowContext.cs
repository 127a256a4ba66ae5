using Plainsight;

namespace Docglow;

/// <summary>What goes with every event.</summary>
/// <param name="Install">Tells installs apart, so that they can be counted; random, and nothing about the machine is in it.</param>
/// <param name="DocglowVersion">Shows how fast people upgrade, and which old versions still need fixes.</param>
/// <param name="RuntimeVersion">Carries the .NET version; tells when an old runtime can be dropped.</param>
/// <param name="Platform">Tells which operating systems are worth testing on.</param>
[TelemetryContext]
internal readonly partial record struct DocglowContext(
    [Wire("instance_id")] InstallId Install,
    AppVersion DocglowVersion,
    [Wire("python_version")] RuntimeVersion RuntimeVersion,
    OsFamily Platform);
