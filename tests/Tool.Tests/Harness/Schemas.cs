namespace Tool.Tests.Harness;

/// <summary>Schema files as the tests need them.</summary>
internal static class Schemas
{
    public const string Drafted = """
        {
          "plainsight": 1,
          "app": { "name": "shop", "consent": "opt-in", "precedence": ["DO_NOT_TRACK", "project", "recorded"], "sink": "json", "endpoint": "https://example.com/events", "retention": "30d" },
          "envelope": [
            { "key": "event", "is": "event" }
          ],
          "context": [
            { "name": "platform", "type": "enum", "values": ["other", "windows", "linux"], "why": "Which systems must be tested?" }
          ],
          "events": [
            { "event": "order_made", "version": 1, "status": "draft", "why": "An order was made.", "fields": [
              { "name": "express", "type": "bool", "why": "Is express worth its price?" }
            ] }
          ]
        }

        """;

    public static string Shipped { get; } = Drafted.Replace("\"draft\"", "\"shipped\"", StringComparison.Ordinal);

    /// <summary>The shipped schema with one more field, without a field, and with a reworded reason: one change of each severity.</summary>
    public static string Changed { get; } = Shipped
        .Replace("\"name\": \"express\"", "\"name\": \"gift\"", StringComparison.Ordinal)
        .Replace("Is express worth", "Is wrapping worth", StringComparison.Ordinal)
        .Replace("Which systems must be tested?", "Which systems are used?", StringComparison.Ordinal);
}
