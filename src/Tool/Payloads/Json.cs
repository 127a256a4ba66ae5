using System.Globalization;
using Plainsight.Analyzers.Schema;

namespace Plainsight.Tool.Payloads;

/// <summary>Builds JSON values.</summary>
internal static class Json
{
    public static JsonNode Null { get; } = new JsonRaw("null");

    public static JsonNode False { get; } = new JsonRaw("false");

    public static JsonNode True { get; } = new JsonRaw("true");

    /// <summary>An object; a member without a value is left out.</summary>
    public static JsonObject Object(params (string Name, JsonNode? Value)[] members) =>
        new([.. members.Where(member => member.Value is not null).Select(member => new JsonMember(member.Name, member.Value!))]);

    public static JsonNode Text(string text) => new JsonText(text);

    public static JsonNode Number(decimal number) => new JsonRaw(number.ToString("0.######", CultureInfo.InvariantCulture));

    public static JsonNode Array(IEnumerable<JsonNode> items) => new JsonArray([.. items]);

    public static JsonNode Texts(IEnumerable<string> texts) => Array(texts.Select(Text));
}
