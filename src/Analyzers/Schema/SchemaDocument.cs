namespace Plainsight.Analyzers.Schema;

/// <summary>The schema: everything that one app can send, where it goes and who decides. As read from the file, or as built from the code.</summary>
public sealed record SchemaDocument
{
    /// <summary>The format that this version of Plainsight reads and writes.</summary>
    public const int Format = 1;

    /// <summary>The name of the file, in the folder of the project that declares the app.</summary>
    public const string FileName = "telemetry.schema.json";

    private readonly IReadOnlyList<SchemaEvent> _events = [];

    public SchemaDocument(SchemaEntry app, IReadOnlyList<SchemaEntry> envelope, IReadOnlyList<SchemaEntry> context, IEnumerable<SchemaEvent> events)
    {
        App = app;
        Envelope = envelope;
        Context = context;
        Events = [.. events];
    }

    public SchemaEntry App { get; init; }

    /// <summary>The words that the project allows or refuses in names, beside the rules' own.</summary>
    public IReadOnlyList<SchemaEntry> Words { get; init; } = [];

    public IReadOnlyList<SchemaEntry> Envelope { get; init; }

    public IReadOnlyList<SchemaEntry> Context { get; init; }

    /// <summary>The events by name (ordinal), then version.</summary>
    public IReadOnlyList<SchemaEvent> Events
    {
        get => _events;
        init => _events = Sorted(value);
    }

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
