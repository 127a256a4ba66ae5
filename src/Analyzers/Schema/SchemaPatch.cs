namespace Plainsight.Analyzers.Schema;

/// <summary>Takes over one place of a schema and leaves everything else as it is.</summary>
public static class SchemaPatch
{
    /// <summary>The reviewed schema with one place as the other schema has it: its line added, replaced or removed.</summary>
    /// <param name="file">The reviewed schema.</param>
    /// <param name="merged">What it is to become, place by place.</param>
    /// <param name="place">The place of a <see cref="SchemaDifference"/>.</param>
    public static SchemaDocument Apply(SchemaDocument file, SchemaDocument merged, SchemaPlace place) => place.Section switch
    {
        SchemaSection.App => file with { App = merged.App },
        SchemaSection.Words => file with { Words = EntryPatch.Apply(file.Words, merged.Words, place.Path) },
        SchemaSection.Envelope => file with { Envelope = EntryPatch.Apply(file.Envelope, merged.Envelope, place.Path) },
        SchemaSection.Context => file with { Context = EntryPatch.Apply(file.Context, merged.Context, place.Path) },
        _ => file with { Events = [.. PatchEvents(file, merged, place)] },
    };

    /// <summary>The reviewed schema with another status of one version.</summary>
    public static SchemaDocument WithStatus(SchemaDocument file, string name, int version, string status) =>
        file with { Events = [.. file.Events.Select(each => each.Name == name && each.Version == version ? each.WithStatus(status) : each)] };

    private static IEnumerable<SchemaEvent> PatchEvents(SchemaDocument file, SchemaDocument merged, SchemaPlace place)
    {
        SchemaEvent? before = file.Find(place.Event, place.Version);
        SchemaEvent? after = merged.Find(place.Event, place.Version);
        IEnumerable<SchemaEvent> others = file.Events.Where(version => version != before);
        if (before is null || after is null)
        {
            // A field of an event that is missing altogether brings its event along.
            return after is null ? others : others.Append(after);
        }

        SchemaEntry entry = place.Path.Length == 0
            ? EntryPatch.TakeLine(before.Entry, after.Entry)
            : new SchemaEntry(before.Entry.Head, EntryPatch.Apply(before.Fields, after.Fields, place.Path));
        return others.Append(new SchemaEvent(entry));
    }
}
