namespace Plainsight.Tool.Diff;

/// <summary>Every kind of change there is.</summary>
internal static class ChangeKinds
{
    public static IReadOnlyList<ChangeKind> All { get; } =
        [.. AppKinds.All.Concat(EventKinds.All).Concat(FieldKinds.All).OrderBy(kind => kind.Id, StringComparer.Ordinal)];
}
