using System.Text.Json;
using Plainsight.Transport;

namespace Plainsight.Tests.Receivers;

/// <summary>What PostHog's capture API takes and refuses, by its documentation.</summary>
internal sealed class PostHogReceiver
{
    private const int BatchBytes = 20 * 1024 * 1024;
    private const int SingleBytes = 2 * 1024 * 1024;

    private static readonly string[] s_illegalIds = ["anonymous", "guest", "distinct_id", "id", "0", "null", "undefined", "true", "false", "[object Object]", "NaN", "none", "", Guid.Empty.ToString()];

    /// <summary>The token of the project.</summary>
    public const string Token = "phc_0123456789";

    /// <summary>The events that were taken, as JSON.</summary>
    public List<JsonElement> Events { get; } = [];

    /// <summary>A poisonous event: a batch with it is refused as a whole.</summary>
    public Func<JsonElement, bool> Refuses { get; set; } = static _ => false;

    public TransportResult Receive(TransportRequest request)
    {
        int status = Status(request);
        return new TransportResult(status, null) { IsReceiver = true, Answer = """{"status":1}"""u8.ToArray() };
    }

    private int Status(TransportRequest request)
    {
        string path = new Uri(request.Endpoint).AbsolutePath;
        bool single = path is "/i/v0/e/" or "/capture/";
        if (!single && path != "/batch/")
        {
            return 404;
        }

        if (request.Body.Length > (single ? SingleBytes : BatchBytes))
        {
            return 413;
        }

        if (request.ContentType != "application/json" || request.Authorization is not null)
        {
            return 400;
        }

        using JsonDocument json = JsonDocument.Parse(request.Body);
        JsonElement root = json.RootElement.Clone();
        if (!root.TryGetProperty("api_key", out JsonElement key) || key.GetString() != Token)
        {
            return 401;
        }

        JsonElement[] events = single ? [root] : [.. root.GetProperty("batch").EnumerateArray()];
        if (events.Length == 0 || !events.All(IsEvent) || events.Any(Refuses))
        {
            return 400;
        }

        Events.AddRange(events);
        return 200;
    }

    private static bool IsEvent(JsonElement e) =>
        e.GetProperty("event").GetString() is { Length: > 0 and <= 200 }
        && e.GetProperty("distinct_id").GetString() is { Length: > 0 and <= 200 } id && !s_illegalIds.Contains(id)
        && Guid.TryParseExact(e.GetProperty("uuid").GetString(), "D", out _)
        && (!e.TryGetProperty("timestamp", out JsonElement time) || time.TryGetDateTimeOffset(out _))
        && e.GetProperty("properties").ValueKind == JsonValueKind.Object
        && e.GetProperty("properties").EnumerateObject().Select(static property => property.Name).Distinct().Count() == e.GetProperty("properties").EnumerateObject().Count();
}
