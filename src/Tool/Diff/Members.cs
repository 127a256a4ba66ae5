using Plainsight.Analyzers.Schema;

namespace Plainsight.Tool.Diff;

/// <summary>Reads and replaces members of a line.</summary>
internal static class Members
{
    public static IReadOnlyList<string> Texts(JsonObject head, string name) =>
        head[name] is JsonArray array ? array.Items.OfType<JsonText>().Select(text => text.Value).ToArray() : [];

    /// <summary>A member as it is spelled in the file; empty when there is none.</summary>
    public static string Spelled(JsonObject head, string name) => head[name] switch
    {
        null => "",
        JsonText text => text.Value,
        JsonNode other => JsonPrinter.Print(other),
    };

    public static bool Same(JsonObject left, JsonObject right, string name) => Spelled(left, name) == Spelled(right, name);

    /// <summary>The line with one member as given, or without it.</summary>
    public static JsonObject With(JsonObject head, string name, JsonNode? value)
    {
        IEnumerable<JsonMember> others = head.Members.Where(member => member.Name != name);
        return new JsonObject([.. others, .. value is null ? [] : new[] { new JsonMember(name, value) }]) { Line = head.Line, Column = head.Column };
    }

    /// <summary>What has changed, in words: <c>was 30d, is 365d</c>.</summary>
    public static string WasIs(JsonObject old, JsonObject now, string name) =>
        $"was {OrNotSet(Spelled(old, name))}, is {OrNotSet(Spelled(now, name))}";

    /// <summary>The same for a sentence of a person.</summary>
    public static string WasIsQuoted(JsonObject old, JsonObject now, string name) =>
        $"was \"{Spelled(old, name)}\", is \"{Spelled(now, name)}\"";

    private static string OrNotSet(string spelling) => spelling.Length == 0 ? "not set" : spelling;
}
