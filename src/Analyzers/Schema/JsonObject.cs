namespace Plainsight.Analyzers.Schema;

/// <summary>A JSON object with its members in order.</summary>
public sealed class JsonObject(IReadOnlyList<JsonMember> members) : JsonNode
{
    public IReadOnlyList<JsonMember> Members { get; } = members;

    /// <summary>The value of a member, or null when there is none.</summary>
    public JsonNode? this[string name] => Members.FirstOrDefault(member => member.Name == name)?.Value;

    /// <summary>The text of a member, or null when there is none or it is no text.</summary>
    public string? Text(string name) => (this[name] as JsonText)?.Value;

    /// <summary>The same object with only the members that <paramref name="keep"/> accepts.</summary>
    public JsonObject Where(Func<JsonMember, bool> keep) =>
        new(Members.Where(keep).ToArray()) { Line = Line, Column = Column };
}
