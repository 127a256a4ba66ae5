using System.Globalization;
using System.Text.Json;
using Plainsight.Transport;

namespace Plainsight.Tests.Receivers;

/// <summary>An OpenTelemetry collector that reads the JSON mapping of the specification: names in lowerCamelCase, 64-bit integers as texts, enums as numbers.</summary>
internal sealed class JsonCollector
{
    /// <summary>The records that were taken.</summary>
    public List<CollectedLog> Logs { get; } = [];

    public TransportResult Receive(TransportRequest request)
    {
        if (request.ContentType != "application/json")
        {
            return new TransportResult(415, null);
        }

        using JsonDocument json = JsonDocument.Parse(request.Body);
        foreach (JsonElement resourceLogs in Only(json.RootElement, "resourceLogs").GetProperty("resourceLogs").EnumerateArray())
        {
            Dictionary<string, object?> resource = Pairs(Only(Only(resourceLogs, "resource", "scopeLogs").GetProperty("resource"), "attributes").GetProperty("attributes"));
            foreach (JsonElement scopeLogs in resourceLogs.GetProperty("scopeLogs").EnumerateArray())
            {
                string scope = Only(Only(scopeLogs, "scope", "logRecords").GetProperty("scope"), "name").GetProperty("name").GetString()!;
                Logs.AddRange(scopeLogs.GetProperty("logRecords").EnumerateArray().Select(record => Record(record, resource, scope)));
            }
        }

        return new TransportResult(200, null) { IsReceiver = true, Answer = "{}"u8.ToArray() };
    }

    private static CollectedLog Record(JsonElement record, Dictionary<string, object?> resource, string scope)
    {
        Only(record, "timeUnixNano", "observedTimeUnixNano", "severityNumber", "eventName", "attributes");
        return new(
            record.GetProperty("eventName").GetString()!,
            Time(record, "timeUnixNano"),
            Time(record, "observedTimeUnixNano"),
            record.GetProperty("severityNumber").GetInt32(),
            scope,
            resource,
            Pairs(record.GetProperty("attributes")));
    }

    private static ulong Time(JsonElement record, string name) =>
        record.TryGetProperty(name, out JsonElement time) ? ulong.Parse(time.GetString()!, NumberStyles.None, CultureInfo.InvariantCulture) : 0;

    // A key that comes twice throws: attributes are unique.
    private static Dictionary<string, object?> Pairs(JsonElement pairs) => pairs.EnumerateArray()
        .ToDictionary(static pair => Only(pair, "key", "value").GetProperty("key").GetString()!, static pair => Value(pair.GetProperty("value")));

    private static object? Value(JsonElement value)
    {
        JsonProperty[] members = [.. value.EnumerateObject()];
        return members.Length == 0 ? null : members.Single() switch
        {
            { Name: "stringValue", Value: var text } => text.GetString(),
            { Name: "boolValue", Value: var yes } => yes.GetBoolean(),
            { Name: "intValue", Value: var integer } => long.Parse(integer.GetString()!, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture),
            { Name: "doubleValue", Value: var real } => real.GetDouble(),
            { Name: "arrayValue", Value: var list } => Only(list, "values").GetProperty("values").EnumerateArray().Select(Value).ToArray(),
            { Name: "kvlistValue", Value: var list } => Pairs(Only(list, "values").GetProperty("values")),
            var other => throw new InvalidOperationException("a value that was not expected: " + other.Name),
        };
    }

    /// <summary>The element; one with another member is none of the specification's.</summary>
    private static JsonElement Only(JsonElement element, params string[] names)
    {
        Assert.Empty(element.EnumerateObject().Select(static member => member.Name).Except(names));
        return element;
    }
}
