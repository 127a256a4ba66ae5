namespace Plainsight.Analyzers.Schema;

/// <summary>Says in which form messages travel.</summary>
internal static class PageSink
{
    public static string Name(JsonObject app) => app.Text("sink") ?? "json";

    public static bool IsFile(JsonObject app) => Name(app) == "file";

    /// <summary>Whether a request may hold several messages.</summary>
    public static bool IsBatch(JsonObject app) => Name(app) switch
    {
        "posthog" => !Path(app).EndsWith("/i/v0/e", StringComparison.Ordinal) && !Path(app).EndsWith("/capture", StringComparison.Ordinal),
        "segment" => Path(app).EndsWith("/batch", StringComparison.Ordinal),
        "otlp" or "otlp-json" or "cloudevents" => true,
        _ => false,
    };

    public static bool HasKeyHeader(JsonObject app) => Name(app) == "segment";

    public static string ContentType(JsonObject app) => Name(app) switch
    {
        "otlp" => "application/x-protobuf",
        "cloudevents" => "application/cloudevents-batch+json; charset=utf-8",
        _ => "application/json",
    };

    /// <summary>The form in words.</summary>
    public static string Format(JsonObject app) => Name(app) switch
    {
        "json" => "as JSON",
        "posthog" => "as JSON in the form of PostHog, which is told to make no profile of a person, not to look up where you are, and to write 0.0.0.0 in the place of your address",
        "segment" => "as JSON in the form of Segment, with 0.0.0.0 in the place of your address",
        "otlp" => "as log records of OpenTelemetry, packed as protobuf",
        "otlp-json" => "as log records of OpenTelemetry, in JSON",
        "cloudevents" => "as CloudEvents, in JSON",
        var other => "in the form of " + MarkdownText.Escape(other),
    } + (IsBatch(app) ? ", up to 100 messages a request" : ", one message a request");

    /// <summary>What is said instead of a receiver, where a file of this computer is one.</summary>
    public static string File(JsonObject app) =>
        "Nowhere: nothing leaves this computer. "
        + $"Whoever runs the program may name a file with the environment variable {MarkdownText.Code(app.Text("endpoint-variable") ?? "")}; then each message is a line of JSON at its end. Without that name nothing is written.\n";

    private static string Path(JsonObject app) => Uri.TryCreate(app.Text("endpoint"), UriKind.Absolute, out Uri? url) ? url.AbsolutePath.TrimEnd('/') : "";
}
