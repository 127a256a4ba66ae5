using Plainsight.Analyzers.Model;

namespace Plainsight.Analyzers.Schema;

/// <summary>Builds the keys around the fields. A key that is not sent, or whose fields stand beside the others, has no line. Where a key stands inside another, both are named, with a dot.</summary>
internal static class SchemaEnvelope
{
    private const string NoTime = "none";

    public static IReadOnlyList<SchemaEntry> Build(AppModel app, ContextModel? context)
    {
        bool hasInstallId = context?.Fields.Any(field => field.Type is FieldType.Id { Kind: IdKind.Install }) == true;
        EnvelopeModel envelope = app.Envelope;
        (string? Key, string Meaning, string? Value)[] keys = app.Sink.Name switch
        {
            "posthog" =>
            [
                ("api_key", "key", null), ("event", "event", null), ("uuid", "id", null), ("distinct_id", "subject", null), ("timestamp", "time", null),
                ("properties.$process_person_profile", "constant", "false"), ("properties.$geoip_disable", "constant", "true"), ("properties.$ip", "constant", "0.0.0.0"),
                (Inside("properties", envelope.Version), "version", null), ("properties", "fields", null),
            ],
            "segment" =>
            [
                (IsBatch(app) ? "type" : null, "constant", "track"), ("anonymousId", "subject", null), ("messageId", "id", null), ("event", "event", null), ("timestamp", "time", null),
                (Inside("properties", envelope.Version), "version", null), ("properties", "fields", null), ("context.ip", "constant", "0.0.0.0"), ("context", "context", null),
            ],
            "otlp" or "otlp-json" =>
            [
                ("resource: service.name", "constant", app.Name), (hasInstallId ? "resource: service.instance.id" : null, "subject", null), ("resource", "context", null),
                ("scope.name", "constant", "Plainsight"), ("timeUnixNano", "time", null), ("observedTimeUnixNano", "time", null), ("severityNumber", "constant", "9"),
                ("eventName", "event", null), ("attributes: log.record.uid", "id", null), (Inside("attributes: " + app.Name, envelope.Version), "version", null), ("attributes", "fields", null),
            ],
            "cloudevents" =>
            [
                ("specversion", "constant", "1.0"), ("id", "id", null), ("source", "subject", null), ("type", "event", null), ("time", "time", null), ("datacontenttype", "constant", "application/json"),
                (Inside("data", envelope.Version), "version", null), (envelope.Context is "" ? null : Inside("data", envelope.Context), "context", null),
                (envelope.Fields is "" ? "data" : Inside("data", envelope.Fields), "fields", null),
            ],
            _ =>
            [
                (envelope.Event, "event", null), (envelope.Version, "version", null), (envelope.Id, "id", null), (envelope.Time, "time", null),
                (envelope.Context, "context", null), (envelope.Fields, "fields", null),
            ],
        };
        return
        [
            .. keys.Where(key => !string.IsNullOrEmpty(key.Key) && (key.Meaning != "time" || envelope.TimeGrain != NoTime))
                .Select(key => Entry(key.Key!, key.Meaning, key.Meaning == "time" ? envelope.TimeGrain : null, key.Value)),
        ];
    }

    private static SchemaEntry Entry(string key, string meaning, string? grain, string? value) =>
        new(new JsonObjectBuilder().Text("key", key).Text("is", meaning).Text("grain", grain).Text("value", value).Build());

    private static bool IsBatch(AppModel app) => app.Endpoint?.TrimEnd('/').EndsWith("/batch", StringComparison.Ordinal) == true;

    private static string? Inside(string owner, string? key) => key is null ? null : owner + "." + key;
}
