using System.Text.Json;

namespace Samples.Tests.Dlt;

/// <summary>The three messages that dlt's public page prints.</summary>
internal static class DltPage
{
    private const string Context = """
        "context": {
          "ci_run": false, "cpu": 3, "exec_info": [], "library": { "name": "dlt", "version": "1.15.0" },
          "os": { "name": "Darwin", "version": "21.6.0" }, "python": "3.10.10"
        }
        """;

    public static JsonElement Init { get; } = JsonElement.Parse($$"""
        {
          "anonymousId": "933dd165453d196a58adaf49444e9b4c", {{Context}},
          "event": "command_init",
          "properties": {
            "destination_name": "bigquery", "elapsed": 3.1720383167266846, "event_category": "command", "event_name": "init",
            "pipeline_name": "pipedrive", "success": true
          }
        }
        """);

    public static JsonElement Load { get; } = JsonElement.Parse($$"""
        {
          "anonymousId": "570816b273a41d16caacc26a797204d9", {{Context}},
          "event": "pipeline_load",
          "properties": {
            "destination_name": "duckdb", "destination_fingerprint": "", "pipeline_name_hash": "OpVShb3cX7qQAmOZSbV8",
            "dataset_name_hash": "Hqk0a3Ov5AD55KjSg2rC", "default_schema_name_hash": "Hqk0a3Ov5AD55KjSg2rC", "elapsed": 2.234885,
            "event_category": "pipeline", "event_name": "load", "success": true, "transaction_id": "39c3b69c858836c36b9b7c6e046eb391"
          }
        }
        """);

    public static JsonElement Connect { get; } = JsonElement.Parse($$"""
        {
          "anonymousId": "570816b273a41d16caacc26a797204d9", {{Context}},
          "event": "data_access_connect",
          "properties": {
            "destination_name": "duckdb", "destination_type": "duckdb", "dataset_name_hash": "Hqk0a3Ov5AD55KjSg2rC",
            "default_schema_name_hash": "Hqk0a3Ov5AD55KjSg2rC", "requested_schema_name_hash": "49ShjWp8x9h+rmyqjP6G",
            "event_category": "data_access", "event_name": "connect", "success": true
          }
        }
        """);
}
