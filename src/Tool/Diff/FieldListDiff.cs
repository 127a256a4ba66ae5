using Plainsight.Analyzers.Schema;

namespace Plainsight.Tool.Diff;

/// <summary>Compares the fields of an event, a group or the context. Their order says nothing.</summary>
internal static class FieldListDiff
{
    /// <param name="owner">What holds the fields.</param>
    /// <param name="old">The old fields.</param>
    /// <param name="now">The new ones.</param>
    /// <param name="anchor">The new file's line that holds them.</param>
    public static IEnumerable<SchemaChange> Compare(
        ChangeSubject owner, IReadOnlyList<SchemaEntry> old, IReadOnlyList<SchemaEntry> now, SchemaEntry anchor) =>
        FieldPairs.Match(old, now).SelectMany(pair => pair switch
        {
            (null, { } added) => Added(owner.Inside(added.Name), added),
            ({ } gone, null) => [Removed(owner.Inside(gone.Name), gone, anchor)],
            ({ } before, { } after) => Changed(owner.Inside(after.Name), before, after),
            _ => [],
        });

    /// <summary>A new field, with the exceptions that it brings along.</summary>
    private static IEnumerable<SchemaChange> Added(ChangeSubject subject, SchemaEntry field)
    {
        bool isId = field.Head.Text("type") is "install-id" or "session-id" or "run-id";
        string why = field.Head.Text("why") ?? "";
        yield return new SchemaChange(isId ? FieldKinds.IdAdded : FieldKinds.Added, subject, ChangePlace.New(field), FieldWords.Of(field), EntryBits.Of([field]), why);
        foreach (SchemaChange exception in ExceptionsOf(subject, field))
        {
            yield return exception;
        }
    }

    private static IEnumerable<SchemaChange> ExceptionsOf(ChangeSubject subject, SchemaEntry field) =>
    [
        .. Reviews.Compare(null, field.Head).Select(review =>
            new SchemaChange(review.Kind, subject, ChangePlace.New(field), review.Detail, 0, field.Head.Text("why") ?? "")),
        .. (field.Fields ?? []).SelectMany(inner => ExceptionsOf(subject.Inside(inner.Name), inner)),
    ];

    private static SchemaChange Removed(ChangeSubject subject, SchemaEntry field, SchemaEntry anchor) =>
        new(FieldKinds.Removed, subject, ChangePlace.Old(field, anchor), "was " + FieldWords.Of(field), -EntryBits.Of([field]), field.Head.Text("why") ?? "");

    private static IEnumerable<SchemaChange> Changed(ChangeSubject subject, SchemaEntry before, SchemaEntry after)
    {
        bool groups = before.Fields is not null && after.Fields is not null;
        return
        [
            .. new FieldDiff(subject, before, after).Compare(),
            .. groups ? Compare(subject, before.Fields!, after.Fields!, after) : [],
        ];
    }
}
