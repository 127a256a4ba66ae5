using Plainsight.Analyzers.Schema;

namespace Plainsight.Tool.Diff;

/// <summary>Finds for each version of each event what it was before.</summary>
/// <param name="old">The old schema's events.</param>
/// <param name="now">The new ones.</param>
/// <param name="anchor">The new schema's line that stands for all of it.</param>
internal sealed class EventListDiff(IReadOnlyList<SchemaEvent> old, IReadOnlyList<SchemaEvent> now, SchemaEntry anchor)
{
    public IEnumerable<SchemaChange> Compare() =>
    [
        .. now.Where(version => HasName(old, version.Name)).SelectMany(KnownEvent),
        .. old.Where(version => HasName(now, version.Name) && Find(now, version) is null).Select(version => Removed(EventKinds.VersionRemoved, version)),
        .. OtherNames(),
    ];

    private IEnumerable<SchemaChange> KnownEvent(SchemaEvent version)
    {
        if (Find(old, version) is { } same)
        {
            return MarkDrafts(same, new EventDiff(same, version).Compare());
        }

        SchemaEvent[] others = [.. old.Where(candidate => candidate.Name == version.Name)];
        SchemaEvent before = others.LastOrDefault(candidate => candidate.Version < version.Version) ?? others[0];
        return new EventDiff(before, version).CompareVersions();
    }

    private IEnumerable<SchemaChange> OtherNames()
    {
        Dictionary<SchemaEntry, SchemaEvent> gone = old.Where(version => !HasName(now, version.Name)).ToDictionary(version => version.Entry);
        Dictionary<SchemaEntry, SchemaEvent> added = now.Where(version => !HasName(old, version.Name)).ToDictionary(version => version.Entry);
        return FieldPairs.Match([.. gone.Keys], [.. added.Keys]).SelectMany(pair => pair switch
        {
            (null, { } entry) => EventDiff.Added(added[entry]),
            ({ } entry, null) => [Removed(EventKinds.Removed, gone[entry])],
            ({ } before, { } after) => MarkDrafts(gone[before], new EventDiff(gone[before], added[after]).Compare()),
            _ => [],
        });
    }

    private SchemaChange Removed(ChangeKind kind, SchemaEvent version) => new(
        kind, EventDiff.SubjectOf(version), ChangePlace.Old(version.Entry, anchor), EventDiff.Words(version, "was"), -EntryBits.Of(version.Fields), version.Why)
    {
        OfDraft = IsDraft(version),
    };

    private static IEnumerable<SchemaChange> MarkDrafts(SchemaEvent before, IEnumerable<SchemaChange> changes) =>
        IsDraft(before) ? changes.Select(change => change with { OfDraft = true }) : changes;

    private static bool IsDraft(SchemaEvent version) => !SchemaStatus.IsFixed(version.Status);

    private static bool HasName(IEnumerable<SchemaEvent> events, string name) => events.Any(version => version.Name == name);

    private static SchemaEvent? Find(IEnumerable<SchemaEvent> events, SchemaEvent version) =>
        events.FirstOrDefault(candidate => candidate.Name == version.Name && candidate.Version == version.Version);
}
