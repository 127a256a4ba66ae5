using Plainsight.Analyzers.Schema;

namespace Plainsight.Tool.Diff;

/// <summary>Compares the words that a project allows or refuses in names.</summary>
internal static class WordsDiff
{
    private const string Allowed = "allowed";

    public static IEnumerable<SchemaChange> Compare(IReadOnlyList<SchemaEntry> old, IReadOnlyList<SchemaEntry> now, SchemaEntry anchor) =>
    [
        .. now.SelectMany(word => Changed(old.FirstOrDefault(before => before.Name == word.Name), word)),
        .. old.Where(word => !now.Any(after => after.Name == word.Name)).Select(word => Removed(word, anchor)),
    ];

    private static IEnumerable<SchemaChange> Changed(SchemaEntry? before, SchemaEntry word)
    {
        if (before is null || !Members.Same(before.Head, word.Head, "as"))
        {
            ChangeKind kind = As(word) == Allowed ? AppKinds.WordsLoosened : AppKinds.WordsTightened;
            yield return Change(kind, word, ChangePlace.New(word), As(word) + (before is null ? "" : ", was " + As(before)) + Because(word));
        }
        else if (!Members.Same(before.Head, word.Head, "why"))
        {
            yield return Change(FieldKinds.ReasonChanged, word, ChangePlace.New(word), Members.WasIsQuoted(before.Head, word.Head, "why"));
        }
    }

    private static SchemaChange Removed(SchemaEntry word, SchemaEntry anchor) => Change(
        As(word) == Allowed ? AppKinds.WordsTightened : AppKinds.WordsLoosened, word, ChangePlace.Old(word, anchor), "no longer " + As(word) + Because(word));

    private static SchemaChange Change(ChangeKind kind, SchemaEntry word, ChangePlace place, string detail) =>
        new(kind, ChangeSubject.Of(ChangePart.Words, word.Name), place, detail, 0, Why(word));

    private static string As(SchemaEntry word) => word.Head.Text("as") ?? "";

    private static string Because(SchemaEntry word) => $", \"{Why(word)}\"";

    private static string Why(SchemaEntry word) => word.Head.Text("why") ?? "";
}
