namespace Plainsight.Analyzers.Schema;

/// <summary>Puts an object together from keys.</summary>
/// <param name="nests">Whether the part of a key before its first dot is the object that holds the rest; otherwise a dot is a letter like any other.</param>
internal sealed class PageExampleTree(bool nests)
{
    private readonly List<(string Name, JsonNode? Value, PageExampleTree? Inner)> _members = [];

    public void Add(string key, JsonNode value)
    {
        string[] names = Names(key);
        if (names.Length == 1)
        {
            _members.Add((key, value, null));
        }
        else
        {
            Inner(names[0]).Add(names[1], value);
        }
    }

    /// <summary>Adds members to the object under a key, or here without one.</summary>
    public void Merge(string? key, JsonObject values)
    {
        PageExampleTree target = key is null ? this : Names(key).Aggregate(this, (tree, name) => tree.Inner(name));
        target._members.AddRange(values.Members.Select(member => (member.Name, (JsonNode?)member.Value, (PageExampleTree?)null)));
    }

    public JsonObject Build() => new(_members.Select(member => new JsonMember(member.Name, member.Value ?? member.Inner!.Build())).ToArray());

    private string[] Names(string key) => nests ? key.Split(['.'], 2) : [key];

    private PageExampleTree Inner(string name)
    {
        if (_members.Find(member => member.Name == name).Inner is { } inner)
        {
            return inner;
        }

        var made = new PageExampleTree(nests: false);
        _members.Add((name, null, made));
        return made;
    }
}
