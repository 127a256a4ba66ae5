namespace Plainsight.Tool.Diff;

/// <summary>One thing that the new schema says and the old one did not.</summary>
/// <param name="Kind">What kind of change it is.</param>
/// <param name="Subject">What it is about.</param>
/// <param name="Place">Where it stands.</param>
/// <param name="Detail">What exactly changed, in a few words.</param>
/// <param name="Bits">By how many bits an event can tell more, or less when it is negative; 0 where bits don't apply.</param>
/// <param name="Why">The reason that the new schema gives, or the old one where the new has none; empty where none belongs to it.</param>
internal sealed record SchemaChange(ChangeKind Kind, ChangeSubject Subject, ChangePlace Place, string Detail, double Bits, string Why)
{
    /// <summary>Whether the version was a draft, which no release contains.</summary>
    public bool OfDraft { get; init; }

    /// <summary>How much it matters: what nobody has yet can't break.</summary>
    public Severity Severity => OfDraft && Kind.Severity == Severity.Breaking ? Severity.Notice : Kind.Severity;

    /// <summary>One sentence for a person who reads no code.</summary>
    public string Question => Kind.Question.Replace("{0}", Why.Length == 0 ? "(no reason given)" : Why, StringComparison.Ordinal);

    /// <summary>The order of a report: what matters most first, then by subject. It does not depend on the order of either file.</summary>
    public static int Compare(SchemaChange left, SchemaChange right)
    {
        int order = right.Severity.CompareTo(left.Severity);
        order = order != 0 ? order : left.Subject.Part.CompareTo(right.Subject.Part);
        order = order != 0 ? order : string.CompareOrdinal(left.Subject.Event, right.Subject.Event);
        order = order != 0 ? order : left.Subject.Version.CompareTo(right.Subject.Version);
        order = order != 0 ? order : string.CompareOrdinal(left.Subject.Path, right.Subject.Path);
        order = order != 0 ? order : string.CompareOrdinal(left.Kind.Id, right.Kind.Id);
        return order != 0 ? order : string.CompareOrdinal(left.Detail, right.Detail);
    }
}
