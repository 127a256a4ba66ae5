using System.Reflection;
using System.Text.Json;

namespace Plainsight.Cli;

/// <summary>The reasons in the schema that is embedded in the app's assembly.</summary>
internal sealed class SchemaReasons
{
    private readonly Dictionary<(string Event, string Path), string> _reasons = [];

    /// <summary>Reads the embedded schema. Without a readable one there are no reasons, and everything else still works.</summary>
    public static SchemaReasons Of(Assembly assembly) => Read(assembly.GetCustomAttribute<TelemetrySchemaAttribute>()?.Json ?? "");

    public static SchemaReasons Read(string json)
    {
        var reasons = new SchemaReasons();
        try
        {
            using JsonDocument document = JsonDocument.Parse(json);
            reasons.AddFields(document.RootElement, "context", "", "");
            foreach (JsonElement entry in Items(document.RootElement, "events"))
            {
                string name = Text(entry, "event");
                reasons._reasons[(name, "")] = Text(entry, "why");
                reasons.AddFields(entry, "fields", name, "");
            }
        }
        catch (JsonException)
        {
            return reasons;
        }

        return reasons;
    }

    /// <summary>The reason of a field; with an empty path, of the event; empty when there is none.</summary>
    public string Of(string @event, string path) => _reasons.GetValueOrDefault((@event, path), "");

    private void AddFields(JsonElement parent, string member, string @event, string prefix)
    {
        foreach (JsonElement field in Items(parent, member))
        {
            string path = prefix + Text(field, "name");
            _reasons[(@event, path)] = Text(field, "why");
            AddFields(field, "fields", @event, path + ".");
        }
    }

    private static IEnumerable<JsonElement> Items(JsonElement parent, string member) =>
        parent.ValueKind == JsonValueKind.Object && parent.TryGetProperty(member, out JsonElement items) && items.ValueKind == JsonValueKind.Array
            ? items.EnumerateArray()
            : [];

    private static string Text(JsonElement parent, string member) =>
        parent.ValueKind == JsonValueKind.Object && parent.TryGetProperty(member, out JsonElement text) && text.ValueKind == JsonValueKind.String
            ? text.GetString()!
            : "";
}
