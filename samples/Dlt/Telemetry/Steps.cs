using static Dlt.DltTelemetry;

namespace Dlt;

/// <summary>The step extract of a run ended.</summary>
/// <param name="DestinationName">Which destinations to look after first.</param>
/// <param name="DestinationFingerprint">Counts distinct destinations.</param>
/// <param name="PipelineNameHash">Counts distinct pipelines.</param>
/// <param name="DatasetNameHash">Counts distinct datasets.</param>
/// <param name="DefaultSchemaNameHash">Counts distinct schemas.</param>
/// <param name="Elapsed">Shows when a step becomes slower.</param>
/// <param name="Success">Shows which step fails.</param>
/// <param name="TransactionId">Which steps belong to one run.</param>
[TelemetryEvent("pipeline_extract"), TelemetryConstant("event_category", "pipeline"), TelemetryConstant("event_name", "extract")]
internal readonly partial record struct ExtractStep(
    DestinationName DestinationName,
    [Reviewed("PST0130", Review, Hash)] Pseudonym.Shake128 DestinationFingerprint, [Reviewed("PST0130", Review, Hash)] Pseudonym.Shake128 PipelineNameHash,
    [Reviewed("PST0130", Review, Hash)] Pseudonym.Shake128 DatasetNameHash, [Reviewed("PST0130", Review, Hash)] Pseudonym.Shake128 DefaultSchemaNameHash,
    [Wire("elapsed"), Unit(TimeUnit.Seconds, Decimals = 3), Exact(Page)] TimeSpan Elapsed, bool Success, [Wire("transaction_id", Format = "N")] RunId TransactionId);

/// <summary>The step normalize of a run ended.</summary>
/// <param name="DestinationName">Which destinations to look after first.</param>
/// <param name="DestinationFingerprint">Counts distinct destinations.</param>
/// <param name="PipelineNameHash">Counts distinct pipelines.</param>
/// <param name="DatasetNameHash">Counts distinct datasets.</param>
/// <param name="DefaultSchemaNameHash">Counts distinct schemas.</param>
/// <param name="Elapsed">Shows when a step becomes slower.</param>
/// <param name="Success">Shows which step fails.</param>
/// <param name="TransactionId">Which steps belong to one run.</param>
[TelemetryEvent("pipeline_normalize"), TelemetryConstant("event_category", "pipeline"), TelemetryConstant("event_name", "normalize")]
internal readonly partial record struct NormalizeStep(
    DestinationName DestinationName,
    [Reviewed("PST0130", Review, Hash)] Pseudonym.Shake128 DestinationFingerprint, [Reviewed("PST0130", Review, Hash)] Pseudonym.Shake128 PipelineNameHash,
    [Reviewed("PST0130", Review, Hash)] Pseudonym.Shake128 DatasetNameHash, [Reviewed("PST0130", Review, Hash)] Pseudonym.Shake128 DefaultSchemaNameHash,
    [Wire("elapsed"), Unit(TimeUnit.Seconds, Decimals = 3), Exact(Page)] TimeSpan Elapsed, bool Success, [Wire("transaction_id", Format = "N")] RunId TransactionId);

/// <summary>The step load of a run ended.</summary>
/// <param name="DestinationName">Which destinations to look after first.</param>
/// <param name="DestinationFingerprint">Counts distinct destinations.</param>
/// <param name="PipelineNameHash">Counts distinct pipelines.</param>
/// <param name="DatasetNameHash">Counts distinct datasets.</param>
/// <param name="DefaultSchemaNameHash">Counts distinct schemas.</param>
/// <param name="Elapsed">Shows when a step becomes slower.</param>
/// <param name="Success">Shows which step fails.</param>
/// <param name="TransactionId">Which steps belong to one run.</param>
[TelemetryEvent("pipeline_load"), TelemetryConstant("event_category", "pipeline"), TelemetryConstant("event_name", "load")]
internal readonly partial record struct LoadStep(
    DestinationName DestinationName,
    [Reviewed("PST0130", Review, Hash)] Pseudonym.Shake128 DestinationFingerprint, [Reviewed("PST0130", Review, Hash)] Pseudonym.Shake128 PipelineNameHash,
    [Reviewed("PST0130", Review, Hash)] Pseudonym.Shake128 DatasetNameHash, [Reviewed("PST0130", Review, Hash)] Pseudonym.Shake128 DefaultSchemaNameHash,
    [Wire("elapsed"), Unit(TimeUnit.Seconds, Decimals = 3), Exact(Page)] TimeSpan Elapsed, bool Success, [Wire("transaction_id", Format = "N")] RunId TransactionId);
