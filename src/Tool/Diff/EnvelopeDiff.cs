using Plainsight.Analyzers.Schema;

namespace Plainsight.Tool.Diff;

/// <summary>Compares the keys around the fields by what they hold.</summary>
internal static class EnvelopeDiff
{
    private static readonly string[] Grains = ["day", "hour", "exact"];

    // These only say where known things stand; everything else is sent besides.
    private static readonly string[] Layout = ["event", "version", "context", "fields"];

    public static IEnumerable<SchemaChange> Compare(IReadOnlyList<SchemaEntry> old, IReadOnlyList<SchemaEntry> now, SchemaEntry anchor)
    {
        foreach (SchemaEntry entry in now)
        {
            SchemaEntry? before = old.FirstOrDefault(candidate => Meaning(candidate) == Meaning(entry));
            foreach (SchemaChange change in before is null ? [Added(entry)] : Changed(before, entry))
            {
                yield return change;
            }
        }

        foreach (SchemaEntry gone in old.Where(entry => !now.Any(candidate => Meaning(candidate) == Meaning(entry))))
        {
            yield return new SchemaChange(AppKinds.EnvelopeRemoved, Subject(gone), ChangePlace.Old(gone, anchor), "was " + Words(gone), 0, "");
        }
    }

    private static SchemaChange Added(SchemaEntry entry) =>
        new(Layout.Contains(entry.Head.Text("is")) ? AppKinds.EnvelopeChanged : AppKinds.EnvelopeAdded, Subject(entry), ChangePlace.New(entry), Words(entry), 0, "");

    private static IEnumerable<SchemaChange> Changed(SchemaEntry before, SchemaEntry entry)
    {
        if (before.Name != entry.Name)
        {
            yield return new SchemaChange(AppKinds.EnvelopeChanged, Subject(entry), ChangePlace.New(entry), $"the key of the {entry.Head.Text("is")} was {before.Name}", 0, "");
        }

        if (!Members.Same(before.Head, entry.Head, "grain"))
        {
            bool finer = Grain(entry) > Grain(before);
            string detail = Members.WasIs(before.Head, entry.Head, "grain");
            yield return new SchemaChange(finer ? AppKinds.TimeFiner : AppKinds.TimeCoarser, Subject(entry), ChangePlace.New(entry), detail, 0, "");
        }

        foreach (string name in Others(before).Union(Others(entry)).Where(name => !Members.Same(before.Head, entry.Head, name)))
        {
            string detail = name + " " + Members.WasIs(before.Head, entry.Head, name);
            yield return new SchemaChange(FieldKinds.UnknownChanged, Subject(entry), ChangePlace.New(entry), detail, 0, "");
        }
    }

    // What is sent under a key; of those that the tool does not know there may be several.
    private static string Meaning(SchemaEntry entry) =>
        entry.Head.Text("is") is "event" or "version" or "id" or "time" or "context" or "fields" ? entry.Head.Text("is")! : "key " + entry.Name;

    private static IEnumerable<string> Others(SchemaEntry entry) =>
        entry.Head.Members.Select(member => member.Name).Where(name => name is not ("key" or "is" or "grain"));

    private static string Words(SchemaEntry entry) =>
        string.Join(", ", entry.Head.Members.Where(member => member.Name != "key").Select(member => Members.Spelled(entry.Head, member.Name)));

    private static int Grain(SchemaEntry entry) => Array.IndexOf(Grains, entry.Head.Text("grain") ?? "");

    private static ChangeSubject Subject(SchemaEntry entry) => ChangeSubject.Of(ChangePart.Envelope, entry.Name);
}
