namespace CodeFixes.Tests;

/// <summary>An app with one event, and its schema file.</summary>
internal static class SchemaTexts
{
    public const string Cached = """{ "name": "cached", "type": "bool", "why": "Does the cache work?" }""";

    public const string Models = """{ "name": "models", "type": "integer", "buckets": "powers-of-ten", "why": "How large are projects?" }""";

    public const string Old = """{ "name": "old", "type": "bool", "why": "Nobody knows." }""";

    /// <summary>The source, with the places that diagnostics point at marked <c>#0</c> (event) and <c>#1</c> (app).</summary>
    public static string Source(string parameters, string attribute = "TelemetryEvent(\"cli_build\")", string endpoint = "https://example.com/events") => $$"""
        /// <summary>A build finished.</summary>
        /// <param name="Cached">Does the cache work?</param>
        /// <param name="Models">How large are projects?</param>
        [{{attribute}}]
        public readonly partial record struct {|#0:CliBuild|}({{parameters}});

        [TelemetryApp("docglow", Endpoint = "{{endpoint}}")]
        public static partial class {|#1:DocglowTelemetry|};
        """;

    /// <summary>A schema file with one version of the event.</summary>
    public static string File(string status, params string[] fields) => Events(Event(1, status, fields));

    public static string Event(int version, string status, params string[] fields) =>
        $$"""    { "event": "cli_build", "version": {{version}}, "status": "{{status}}", "why": "A build finished.", "fields": [{{(fields.Length == 0 ? "] }" : "\n" + string.Join(",\n", fields.Select(field => "      " + field)) + "\n    ] }")}}""";

    public static string Events(params string[] events) => $$"""
        {
          "plainsight": 1,
          "app": { "name": "docglow", "consent": "opt-in", "precedence": ["DO_NOT_TRACK", "project", "recorded"], "sink": "json", "endpoint": "https://example.com/events" },
          "envelope": [
            { "key": "event", "is": "event" },
            { "key": "version", "is": "version" },
            { "key": "id", "is": "id" },
            { "key": "time", "is": "time", "grain": "hour" },
            { "key": "context", "is": "context" },
            { "key": "fields", "is": "fields" }
          ],
          "context": [],
          "events": [
        {{string.Join(",\n", events)}}
          ]
        }

        """;
}
