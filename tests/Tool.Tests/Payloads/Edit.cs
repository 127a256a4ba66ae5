using System.Text.Json;
using System.Text.Json.Nodes;

namespace Tool.Tests.Payloads;

/// <summary>Changes one thing in a payload.</summary>
internal static class Edit
{
    /// <summary>Sets the value at a dotted path, whether or not it was there.</summary>
    public static string Set(string payload, string path, string json) => Change(payload, path, (owner, key) => owner[key] = JsonNode.Parse(json));

    public static string Remove(string payload, string path) => Change(payload, path, (owner, key) => Assert.True(owner.Remove(key)));

    public static string Rename(string payload, string path, string name) => Change(payload, path, (owner, key) =>
    {
        JsonNode? value = owner[key];
        Assert.True(owner.Remove(key));
        owner[name] = value;
    });

    private static string Change(string payload, string path, Action<JsonObject, string> change)
    {
        JsonNode root = JsonNode.Parse(payload)!;
        string[] keys = path.Split('.');
        JsonNode owner = keys[..^1].Aggregate(root, (node, key) => node[key]!);
        change(owner.AsObject(), keys[^1]);
        return root.ToJsonString(new JsonSerializerOptions { Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping });
    }
}
