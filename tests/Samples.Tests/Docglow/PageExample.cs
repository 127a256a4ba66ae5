using System.Text.Json;

namespace Samples.Tests.Docglow;

/// <summary>The payload that docglow's public page prints: the promise that the sample is held to.</summary>
internal static class PageExample
{
    public static JsonElement Json { get; } = JsonElement.Parse("""
        {
          "schema_version": 1,
          "instance_id": "5c5a6a39-54bb-4e98-8f3e-5a02e7d7c90e",
          "command": "generate",
          "result": "success",
          "duration_ms": 4218,
          "docglow_version": "0.7.4",
          "python_version": "3.12.2",
          "platform": "linux",
          "adapter_type": "snowflake",
          "project_shape": {
            "models": 142,
            "sources": 31,
            "seeds": 4,
            "tests": 213,
            "macros": 8
          },
          "features_used": ["column_lineage", "static"]
        }
        """);
}
