using Plainsight;

namespace Dlt;

/// <summary>dlt init ended.</summary>
/// <param name="DestinationName">Which destinations to look after first.</param>
/// <param name="Elapsed">Shows when it becomes slower.</param>
/// <param name="PipelineName">Which sources to look after first.</param>
/// <param name="Success">Shows when it fails outside our tests.</param>
[TelemetryEvent("command_init", Version = 1)]
[TelemetryConstant("event_category", "command")]
[TelemetryConstant("event_name", "init")]
internal readonly partial record struct InitCommand(
    DestinationName DestinationName,
    [Wire("elapsed"), Unit(TimeUnit.Seconds, Decimals = 3), Exact(DltTelemetry.Page)] TimeSpan Elapsed,
    SourceName PipelineName,
    bool Success);

/// <summary>Another command ended.</summary>
/// <param name="Elapsed">Shows when a command becomes slower.</param>
/// <param name="EventName">The command: which are used?</param>
/// <param name="Success">Shows when it fails outside our tests.</param>
[TelemetryEvent("command", Version = 1)]
[TelemetryConstant("event_category", "command")]
internal readonly partial record struct OtherCommand(
    [Wire("elapsed"), Unit(TimeUnit.Seconds, Decimals = 3), Exact(DltTelemetry.Page)] TimeSpan Elapsed,
    Command EventName,
    bool Success);
