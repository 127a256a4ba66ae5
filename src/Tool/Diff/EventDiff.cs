using System.Globalization;
using Plainsight.Analyzers.Model;
using Plainsight.Analyzers.Schema;

namespace Plainsight.Tool.Diff;

/// <summary>Compares a version of an event with what it was before.</summary>
/// <param name="old">The old version, or the one before it.</param>
/// <param name="now">The new one.</param>
internal sealed class EventDiff(SchemaEvent old, SchemaEvent now)
{
    // Each of these has a comparison of its own.
    private static readonly string[] Known =
    [
        "event", "version", "status", "why", "at-most-every",
        SchemaReviews.Member, SchemaGates.Owner, SchemaGates.Review, SchemaGates.Expires, SchemaGates.Was,
    ];

    private JsonObject Before => old.Entry.Head;

    private JsonObject After => now.Entry.Head;

    public static ChangeSubject SubjectOf(SchemaEvent version) => new(ChangePart.Events, version.Name, version.Version, "");

    /// <summary>What an event sends, in a few words.</summary>
    public static string Words(SchemaEvent version, string verb) => version.Fields.Count == 0
        ? verb + " without fields"
        : verb + " with " + string.Join(", ", version.Fields.Select(field => field.Name).Order(StringComparer.Ordinal));

    /// <summary>A new event: each of its fields is a finding of its own, because each needs a reason.</summary>
    public static IEnumerable<SchemaChange> Added(SchemaEvent version) =>
    [
        new SchemaChange(EventKinds.Added, SubjectOf(version), ChangePlace.New(version.Entry), Words(version, "sent"), 0, version.Why),
        .. Reviews.Compare(null, version.Entry.Head).Select(review =>
            new SchemaChange(review.Kind, SubjectOf(version), ChangePlace.New(version.Entry), review.Detail, 0, version.Why)),
        .. FieldListDiff.Compare(SubjectOf(version), [], version.Fields, version.Entry),
    ];

    /// <summary>The same version, or the same under another name.</summary>
    public IEnumerable<SchemaChange> Compare() =>
    [
        .. old.Name == now.Name ? [] : new[] { Change(EventKinds.Renamed, "was " + old.Name) },
        .. Status(),
        .. Content(),
    ];

    /// <summary>Another version of the same event.</summary>
    public IEnumerable<SchemaChange> CompareVersions() =>
    [
        Change(EventKinds.VersionAdded, $"compared with version {old.Version.ToString(CultureInfo.InvariantCulture)}"),
        .. Content(),
    ];

    private IEnumerable<SchemaChange> Content() =>
    [
        .. Reason(),
        .. Member("at-most-every", IsSentLess() ? EventKinds.SentLessOften : EventKinds.SentMoreOften),
        .. Member(SchemaGates.Owner, EventKinds.OwnerChanged),
        .. Member(SchemaGates.Review, EventKinds.ReviewChanged),
        .. Member(SchemaGates.Expires, IsLater() ? EventKinds.ExpiryExtended : EventKinds.ExpiryShortened),
        .. Reviews.Compare(Before, After).Select(review => Change(review.Kind, review.Detail)),
        .. Unknown(),
        .. FieldListDiff.Compare(SubjectOf(now), old.Fields, now.Fields, now.Entry),
    ];

    private IEnumerable<SchemaChange> Status()
    {
        if (old.Status != now.Status)
        {
            ChangeKind kind = (old.Status, now.Status) switch
            {
                (SchemaStatus.Draft, SchemaStatus.Shipped) => EventKinds.Shipped,
                (_, SchemaStatus.Retired) => EventKinds.Retired,
                _ => EventKinds.Reopened,
            };
            yield return Change(kind, Members.WasIs(Before, After, "status"));
        }
    }

    private IEnumerable<SchemaChange> Reason() => Members.Same(Before, After, "why")
        ? []
        : [Change(FieldKinds.ReasonChanged, Members.WasIsQuoted(Before, After, "why"))];

    private IEnumerable<SchemaChange> Member(string name, ChangeKind kind) => Members.Same(Before, After, name)
        ? []
        : [Change(kind, Members.WasIs(Before, After, name))];

    // Days are written as 2027-01-31; none is for ever.
    private bool IsLater() =>
        Members.Spelled(After, SchemaGates.Expires) is { } day && (day.Length == 0 || (Before[SchemaGates.Expires] is not null && string.CompareOrdinal(day, Members.Spelled(Before, SchemaGates.Expires)) > 0));

    // Without a limit it is sent each time.
    private bool IsSentLess() => (DurationText.Seconds(After.Text("at-most-every")) ?? 0) > (DurationText.Seconds(Before.Text("at-most-every")) ?? 0);

    private IEnumerable<SchemaChange> Unknown() => Before.Members.Concat(After.Members)
        .Select(member => member.Name)
        .Where(name => !Known.Contains(name))
        .Distinct()
        .Where(name => !Members.Same(Before, After, name))
        .Select(name => Change(FieldKinds.UnknownChanged, name + " " + Members.WasIs(Before, After, name)));

    private SchemaChange Change(ChangeKind kind, string detail, double bits = 0) =>
        new(kind, SubjectOf(now), ChangePlace.New(now.Entry), detail, bits, now.Why);
}
