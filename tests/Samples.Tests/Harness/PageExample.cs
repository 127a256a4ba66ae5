using System.Text.Json;

namespace Samples.Tests.Harness;

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

    /// <summary>Each key with its path, and the kind of its value: <c>project_shape.models: Number</c>.</summary>
    public static string[] KeysAndTypes(JsonElement json) => [.. Lines("", json).Distinct().Order(StringComparer.Ordinal)];

    /// <summary>Each key that holds a value, with its path.</summary>
    public static string[] Keys(JsonElement json) => [.. KeysAndTypes(json).Select(line => line.Split(':')[0]).Distinct()];

    private static IEnumerable<string> Lines(string path, JsonElement json) => json.ValueKind switch
    {
        JsonValueKind.Object => json.EnumerateObject().SelectMany(member => Lines(path.Length == 0 ? member.Name : $"{path}.{member.Name}", member.Value)),
        JsonValueKind.Array => json.EnumerateArray().SelectMany(item => Lines(path + "[]", item)).Prepend($"{path}: Array"),
        _ => [$"{path}: {json.ValueKind}"],
    };
}
