using static Dlt.DltTelemetry;

namespace Dlt;

/// <summary>dlt init ended.</summary>
/// <param name="DestinationName">Which destinations to look after first.</param>
/// <param name="Elapsed">Shows when it becomes slower.</param>
/// <param name="PipelineName">Which sources to look after first.</param>
/// <param name="Success">Shows when it fails outside our tests.</param>
[TelemetryEvent("command_init"), TelemetryConstant("event_category", "command"), TelemetryConstant("event_name", "init")]
internal readonly partial record struct InitCommand(
    DestinationName DestinationName, [Wire("elapsed"), Unit(TimeUnit.Seconds, Decimals = 3), Exact(Page)] TimeSpan Elapsed, SourceName PipelineName, bool Success);

/// <summary>Another command ended.</summary>
/// <param name="Elapsed">Shows when a command becomes slower.</param>
/// <param name="EventName">The command: which are used?</param>
/// <param name="Success">Shows when it fails outside our tests.</param>
[TelemetryEvent("command"), TelemetryConstant("event_category", "command")]
internal readonly partial record struct OtherCommand(
    [Wire("elapsed"), Unit(TimeUnit.Seconds, Decimals = 3), Exact(Page)] TimeSpan Elapsed, Command EventName, bool Success);

/// <summary>A loaded dataset was opened.</summary>
/// <param name="DestinationName">Which destinations to look after first.</param>
/// <param name="DestinationType">Which kind of destination it is.</param>
/// <param name="DatasetNameHash">Counts distinct datasets.</param>
/// <param name="DefaultSchemaNameHash">Counts distinct schemas.</param>
/// <param name="RequestedSchemaNameHash">Tells whether people ask for another schema.</param>
/// <param name="Success">Shows whether the data was there.</param>
[TelemetryEvent("data_access_connect"), TelemetryConstant("event_category", "data_access"), TelemetryConstant("event_name", "connect")]
internal readonly partial record struct DatasetOpened(
    DestinationName DestinationName, DestinationName DestinationType,
    [Reviewed("PST0130", Review, Hash)] Pseudonym.Shake128 DatasetNameHash,
    [Reviewed("PST0130", Review, Hash)] Pseudonym.Shake128 DefaultSchemaNameHash,
    [Reviewed("PST0130", Review, Hash)] Pseudonym.Shake128 RequestedSchemaNameHash,
    bool Success);

/// <summary>A helper for another tool was used.</summary>
/// <param name="EventName">Which helper.</param>
/// <param name="Success">Shows when it fails outside our tests.</param>
[TelemetryEvent("helper"), TelemetryConstant("event_category", "helper")]
internal readonly partial record struct HelperUsed(Helper EventName, bool Success);

// What is not listed in the file is `other`.
[Vocabulary("sources.txt")]
internal readonly partial record struct SourceName;

[Vocabulary("destinations.txt")]
internal readonly partial record struct DestinationName;

internal enum Command { Run, Dataset, Telemetry }

internal enum Helper { DbtCreateRunner, AirflowAddRun }
