using System.Text.Json;

namespace Tool.Tests.Diff;

/// <summary>Reads what <c>diff --json</c> wrote.</summary>
internal static class Kinds
{
    public static IReadOnlyList<string> Of(string json)
    {
        using var document = JsonDocument.Parse(json);
        return [.. document.RootElement.GetProperty("changes").EnumerateArray().Select(change => change.GetProperty("kind").GetString()!)];
    }
}
