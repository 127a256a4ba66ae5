using Plainsight;

namespace Dlt;

/// <summary>A loaded dataset was opened.</summary>
/// <param name="DestinationName">Which destinations to look after first.</param>
/// <param name="DestinationType">Which kind of destination it is.</param>
/// <param name="DatasetNameHash">Counts distinct datasets.</param>
/// <param name="DefaultSchemaNameHash">Counts distinct schemas.</param>
/// <param name="RequestedSchemaNameHash">Tells whether people ask for another schema.</param>
/// <param name="Success">Shows whether the data was there.</param>
[TelemetryEvent("data_access_connect", Version = 1)]
[TelemetryConstant("event_category", "data_access")]
[TelemetryConstant("event_name", "connect")]
internal readonly partial record struct DatasetOpened(
    DestinationName DestinationName,
    DestinationName DestinationType,
    [Reviewed("PST0130", DltTelemetry.Review, DltTelemetry.Hash)] Pseudonym.Shake128 DatasetNameHash,
    [Reviewed("PST0130", DltTelemetry.Review, DltTelemetry.Hash)] Pseudonym.Shake128 DefaultSchemaNameHash,
    [Reviewed("PST0130", DltTelemetry.Review, DltTelemetry.Hash)] Pseudonym.Shake128 RequestedSchemaNameHash,
    bool Success);

/// <summary>A helper for another tool was used.</summary>
/// <param name="EventName">Which helper.</param>
/// <param name="Success">Shows when it fails outside our tests.</param>
[TelemetryEvent("helper", Version = 1)]
[TelemetryConstant("event_category", "helper")]
internal readonly partial record struct HelperUsed(Helper EventName, bool Success);
