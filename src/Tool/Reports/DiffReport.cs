using Plainsight.Tool.Diff;

namespace Plainsight.Tool.Reports;

/// <summary>What a comparison found, as every form of report needs it.</summary>
/// <param name="OldName">What the old schema is called.</param>
/// <param name="NewName">What the new schema is called.</param>
/// <param name="Changes">The changes, what matters most first.</param>
internal sealed record DiffReport(string OldName, string NewName, IReadOnlyList<SchemaChange> Changes)
{
    /// <summary>For example <c>3 changes: 1 privacy, 2 notice</c>.</summary>
    public string Summary
    {
        get
        {
            if (Changes.Count == 0)
            {
                return "no change in meaning";
            }

            IEnumerable<string> counts = Changes.GroupBy(change => change.Severity).OrderByDescending(group => group.Key)
                .Select(group => FormattableString.Invariant($"{group.Count()} {Spelling.Of(group.Key)}"));
            return FormattableString.Invariant($"{Changes.Count} {(Changes.Count == 1 ? "change" : "changes")}: ") + string.Join(", ", counts);
        }
    }

    /// <summary>The file in which the line of a change stands.</summary>
    public string FileOf(SchemaChange change) => change.Place.InOld ? OldName : NewName;
}
