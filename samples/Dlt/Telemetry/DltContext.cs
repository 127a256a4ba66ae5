using static Plainsight.HostKinds;

namespace Dlt;

/// <summary>What goes with every event. All of it is filled by the runtime, once telemetry is on.</summary>
/// <param name="AnonymousId">Counts installs; random, nothing of the machine.</param>
/// <param name="CiRun">Tells people at work from automated runs.</param>
/// <param name="Cpu">Tells how far loading can be done in parallel.</param>
/// <param name="ExecInfo">Tells in which environments dlt has to work.</param>
/// <param name="Library">Tells which library sent it.</param>
/// <param name="Os">Tells which systems are worth testing on.</param>
/// <param name="Python">The version of .NET; tells which can be dropped.</param>
[TelemetryContext]
internal readonly partial record struct DltContext(
    [Wire("anonymousId", Format = "N")] InstallId AnonymousId,
    CiRun CiRun, [Exact(DltTelemetry.Page)] CpuCount Cpu,
    [Only(Kubernetes, Docker, Codespaces, GitHubActions, Notebook, Colab, Airflow, AwsLambda, GcpCloudFunction, Streamlit,
        ClaudeCode, ClaudeCodeCli, Cursor, Codex)] HostKinds ExecInfo,
    Library Library, Os Os, [Wire("python")] RuntimeVersion Python);

/// <param name="Version">Shows how fast people upgrade.</param>
[TelemetryGroup, TelemetryConstant("name", "dlt")]
internal readonly partial record struct Library(AppVersion Version);

/// <param name="Name">The family.</param>
/// <param name="Version">Its numbers; no name of a build.</param>
[TelemetryGroup]
internal readonly partial record struct Os([Names(NameStyle.Uname)] OsFamily Name, OsVersion Version);
