using System.Text;
using System.Text.Json;
using Plainsight.Transport;

namespace Plainsight.Tests.Receivers;

/// <summary>What Segment's tracking API takes and refuses, by its documentation.</summary>
internal sealed class SegmentReceiver
{
    public const string WriteKey = "writekey123";

    /// <summary>The events that were taken, as JSON.</summary>
    public List<JsonElement> Events { get; } = [];

    public TransportResult Receive(TransportRequest request) =>
        new(Status(request), null) { IsReceiver = true, Answer = """{"success":true}"""u8.ToArray() };

    private int Status(TransportRequest request)
    {
        bool batch = new Uri(request.Endpoint).AbsolutePath == "/v1/batch";
        bool isTooLarge = request.Body.Length > (batch ? 500 * 1000 : 32 * 1024);
        if (isTooLarge || request.ContentType != "application/json")
        {
            return 400;
        }

        string[] credentials = Encoding.UTF8.GetString(Convert.FromBase64String(request.Authorization!["Basic ".Length..])).Split(':');
        if (credentials is not [WriteKey, ""])
        {
            return 401;
        }

        using JsonDocument json = JsonDocument.Parse(request.Body);
        JsonElement root = json.RootElement.Clone();
        JsonElement[] events = batch ? [.. root.GetProperty("batch").EnumerateArray()] : [root];
        if (events.Length is 0 or > 2500 || !events.All(e => IsTrack(e, batch)))
        {
            return 400;
        }

        Events.AddRange(events);
        return 200;
    }

    private static bool IsTrack(JsonElement e, bool batch) =>
        (!batch || e.GetProperty("type").GetString() == "track")
        && e.GetProperty("event").GetString() is { Length: > 0 }
        && e.GetProperty("anonymousId").GetString() is { Length: > 0 }
        && e.GetProperty("messageId").GetString() is { Length: > 0 and <= 100 }
        && (!e.TryGetProperty("timestamp", out JsonElement time) || time.TryGetDateTimeOffset(out _))
        && e.GetProperty("properties").ValueKind == JsonValueKind.Object
        && e.GetProperty("context").ValueKind == JsonValueKind.Object
        && Encoding.UTF8.GetByteCount(e.GetRawText()) <= 32 * 1024;
}
