namespace Plainsight.Tool.Diff;

/// <summary>What can happen to a field.</summary>
internal static class FieldKinds
{
    public static readonly ChangeKind Added = new("field-added", Severity.Privacy, "field added",
        "Is \"{0}\" reason enough to send this?");

    public static readonly ChangeKind IdAdded = new("id-added", Severity.Privacy, "id added",
        "Is \"{0}\" reason enough to make events linkable with each other?");

    public static readonly ChangeKind Removed = new("field-removed", Severity.Breaking, "field removed",
        "Do the receiver and its charts get along without it?");

    public static readonly ChangeKind Renamed = new("field-renamed", Severity.Breaking, "field renamed",
        "Do the receiver and its charts know the new name, and does it still say the same?");

    public static readonly ChangeKind Widened = new("field-widened", Severity.Privacy, "field widened",
        "Is the added detail needed for the reason given, \"{0}\"?");

    public static readonly ChangeKind Narrowed = new("field-narrowed", Severity.Breaking, "field narrowed",
        "Do the receiver and its charts get along with less detail?");

    public static readonly ChangeKind VocabularyChanged = new("vocabulary-changed", Severity.Privacy, "words changed",
        "Have you looked at the words that are new in the list, and does none of them name a person, a customer or a place?");

    public static readonly ChangeKind TypeChanged = new("type-changed", Severity.Privacy, "type changed",
        "Is what is sent now, instead of what was, needed for the reason given, \"{0}\"?");

    public static readonly ChangeKind UnitChanged = new("unit-changed", Severity.Breaking, "unit changed",
        "Do the receiver and its charts know the new unit?");

    public static readonly ChangeKind FormatChanged = new("format-changed", Severity.Breaking, "format changed",
        "Does the receiver read the new spelling?");

    public static readonly ChangeKind ReasonChanged = new("reason-changed", Severity.Notice, "reason changed",
        "Is it only said better, or is it another purpose than the one that users agreed to?");

    public static readonly ChangeKind ExceptionAdded = new("exception-added", Severity.Privacy, "exception added",
        "A rule speaks against this name: does the linked review convince you that it is harmless?");

    public static readonly ChangeKind ExceptionChanged = new("exception-changed", Severity.Privacy, "exception changed",
        "Does the exception's new reason or review still convince you that it is harmless?");

    public static readonly ChangeKind ExceptionRemoved = new("exception-removed", Severity.Notice, "exception removed",
        "Is the name no longer one that a rule speaks against?");

    public static readonly ChangeKind UnknownChanged = new("unknown-changed", Severity.Privacy, "unknown member changed",
        "This version of the tool does not know this member: does what it says mean that more is sent?");

    public static IReadOnlyList<ChangeKind> All { get; } =
    [
        Added, IdAdded, Removed, Renamed, Widened, Narrowed, VocabularyChanged, TypeChanged, UnitChanged, FormatChanged,
        ReasonChanged, ExceptionAdded, ExceptionChanged, ExceptionRemoved, UnknownChanged,
    ];
}
