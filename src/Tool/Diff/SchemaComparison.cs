using Plainsight.Analyzers.Schema;

namespace Plainsight.Tool.Diff;

/// <summary>Compares two schemas by what they mean.</summary>
internal static class SchemaComparison
{
    /// <summary>Every change, what matters most first.</summary>
    /// <param name="old">The schema as it was, or null when there was none: then everything is new.</param>
    /// <param name="now">The schema as it is.</param>
    public static IReadOnlyList<SchemaChange> Compare(SchemaDocument? old, SchemaDocument now)
    {
        var context = ChangeSubject.Of(ChangePart.Context);
        List<SchemaChange> changes =
        [
            .. old is null ? [Added(now)] : new AppDiff(old.App, now.App).Compare(),
            .. WordsDiff.Compare(old?.Words ?? [], now.Words, now.App),
            .. EnvelopeDiff.Compare(old?.Envelope ?? [], now.Envelope, now.App),
            .. FieldListDiff.Compare(context, old?.Context ?? [], now.Context, now.App),
            .. new EventListDiff(old?.Events ?? [], now.Events, now.App).Compare(),
        ];
        changes.Sort(SchemaChange.Compare);
        return changes;
    }

    private static SchemaChange Added(SchemaDocument now)
    {
        JsonObject app = now.App.Head;
        string detail = $"{app.Text("name")}, {app.Text("consent")}, sent to {app.Text("endpoint") ?? "nobody yet"}";
        return new SchemaChange(AppKinds.Added, ChangeSubject.Of(ChangePart.App, "name"), ChangePlace.New(now.App), detail, 0, "");
    }
}
