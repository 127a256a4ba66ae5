namespace Plainsight.Analyzers.Schema;

/// <summary>The schema: everything that one app can send, where it goes and who decides. As read from the file, or as built from the code.</summary>
public sealed class SchemaDocument(
    SchemaEntry app,
    IReadOnlyList<SchemaEntry> envelope,
    IReadOnlyList<SchemaEntry> context,
    IEnumerable<SchemaEvent> events)
{
    /// <summary>The format that this version of Plainsight reads and writes.</summary>
    public const int Format = 1;

    /// <summary>The name of the file, in the folder of the project that declares the app.</summary>
    public const string FileName = "telemetry.schema.json";

    public SchemaEntry App { get; } = app;

    public IReadOnlyList<SchemaEntry> Envelope { get; } = envelope;

    public IReadOnlyList<SchemaEntry> Context { get; } = context;

    /// <summary>The events by name (ordinal), then version.</summary>
    public IReadOnlyList<SchemaEvent> Events { get; } = Sorted(events);

    /// <summary>A version of an event, or null when it is not here.</summary>
    public SchemaEvent? Find(string name, int version) =>
        Events.FirstOrDefault(candidate => candidate.Version == version && candidate.Name == name);

    private static List<SchemaEvent> Sorted(IEnumerable<SchemaEvent> events)
    {
        var sorted = events.ToList();
        sorted.Sort(SchemaEvent.Compare);
        return sorted;
    }
}
