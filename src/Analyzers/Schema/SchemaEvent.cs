using System.Globalization;

namespace Plainsight.Analyzers.Schema;

/// <summary>One version of an event.</summary>
/// <param name="entry">Its line and its fields.</param>
public sealed class SchemaEvent(SchemaEntry entry)
{
    public SchemaEntry Entry { get; } = entry;

    public string Name => Entry.Name;

    public int Version { get; } = int.Parse(((JsonRaw)entry.Head["version"]!).Spelling, CultureInfo.InvariantCulture);

    /// <summary>One of <see cref="SchemaStatus"/>, or null in the schema that an assembly holds: code does not know what has been shipped.</summary>
    public string? Status => Entry.Head.Text("status");

    public string Why => Entry.Head.Text("why") ?? "";

    public IReadOnlyList<SchemaEntry> Fields => Entry.Fields!;

    public int Line => Entry.Line;

    /// <summary>The same version with another status.</summary>
    public SchemaEvent WithStatus(string status)
    {
        var members = Entry.Head.Members.Where(member => member.Name != "status").ToList();
        int place = members.FindIndex(member => member.Name == "version") + 1;
        members.Insert(place, new JsonMember("status", new JsonText(status)));
        var head = new JsonObject(members) { Line = Entry.Line, Column = Entry.Column };
        return new SchemaEvent(new SchemaEntry(head, Entry.Fields));
    }

    /// <summary>The order of the file: by name, then version.</summary>
    public static int Compare(SchemaEvent left, SchemaEvent right)
    {
        int byName = string.CompareOrdinal(left.Name, right.Name);
        return byName != 0 ? byName : left.Version.CompareTo(right.Version);
    }
}
