using System.Text;
using System.Text.Json;
using Plainsight.Transport;

namespace Plainsight.Tests.Receivers;

/// <summary>What the specification of CloudEvents 1.0 and its JSON batch asks of an event.</summary>
internal sealed class CloudEventsReceiver
{
    private static readonly string[] s_attributes = ["specversion", "id", "source", "type", "datacontenttype", "dataschema", "subject", "time", "data", "data_base64"];

    /// <summary>The events that were taken, each once: <c>source</c> and <c>id</c> together name one.</summary>
    public Dictionary<(string Source, string Id), JsonElement> Events { get; } = [];

    public TransportResult Receive(TransportRequest request)
    {
        if (!request.ContentType.Equals("application/cloudevents-batch+json; charset=utf-8", StringComparison.OrdinalIgnoreCase))
        {
            return new TransportResult(415, null);
        }

        using JsonDocument json = JsonDocument.Parse(request.Body);
        JsonElement[] events = [.. json.RootElement.Clone().EnumerateArray()];
        if (!events.All(IsEvent))
        {
            return new TransportResult(400, null);
        }

        foreach (JsonElement e in events)
        {
            Events[(e.GetProperty("source").GetString()!, e.GetProperty("id").GetString()!)] = e;
        }

        return new TransportResult(204, null) { IsReceiver = true };
    }

    private static bool IsEvent(JsonElement e) =>
        e.GetProperty("specversion").GetString() == "1.0"
        && e.GetProperty("id").GetString() is { Length: > 0 }
        && e.GetProperty("type").GetString() is { Length: > 0 }
        && Uri.TryCreate(e.GetProperty("source").GetString(), UriKind.RelativeOrAbsolute, out Uri? source) && source.OriginalString.Length > 0
        && (!e.TryGetProperty("time", out JsonElement time) || time.TryGetDateTimeOffset(out _))
        && e.EnumerateObject().All(static member => s_attributes.Contains(member.Name) || member.Name.All(static c => c is (>= 'a' and <= 'z') or (>= '0' and <= '9')))
        && (!e.TryGetProperty("datacontenttype", out JsonElement type) || type.GetString() == "application/json")
        && Encoding.UTF8.GetByteCount(e.GetRawText()) <= 64 * 1024;
}
