using System.Text.Json;

namespace Samples.Tests.Harness;

/// <summary>What a message looks like, whatever its values are.</summary>
internal static class JsonShape
{
    /// <summary>Each key with its path, and the kind of its value: <c>project_shape.models: Number</c>.</summary>
    public static string[] Of(JsonElement json) => [.. Lines("", json).Distinct().Order(StringComparer.Ordinal)];

    /// <summary>Each key that holds a value, with its path.</summary>
    public static string[] Keys(JsonElement json) => [.. Of(json).Select(line => line.Split(':')[0]).Distinct()];

    private static IEnumerable<string> Lines(string path, JsonElement json) => json.ValueKind switch
    {
        JsonValueKind.Object => json.EnumerateObject().SelectMany(member => Lines(path.Length == 0 ? member.Name : $"{path}.{member.Name}", member.Value)),
        JsonValueKind.Array => json.EnumerateArray().SelectMany(item => Lines(path + "[]", item)).Prepend($"{path}: Array"),
        _ => [$"{path}: {json.ValueKind}"],
    };
}
