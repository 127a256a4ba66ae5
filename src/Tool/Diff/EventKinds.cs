namespace Plainsight.Tool.Diff;

/// <summary>What can happen to an event or to a version of it.</summary>
internal static class EventKinds
{
    public static readonly ChangeKind Added = new("event-added", Severity.Privacy, "event added",
        "Must the project know whenever this happens, and is \"{0}\" reason enough?");

    public static readonly ChangeKind Removed = new("event-removed", Severity.Breaking, "event removed",
        "Is there no chart left that needs it, and no release in use that still sends it?");

    public static readonly ChangeKind Renamed = new("event-renamed", Severity.Breaking, "event renamed",
        "Do the receiver and its charts know the new name, and is it as harmless as the old one?");

    public static readonly ChangeKind VersionAdded = new("version-added", Severity.Breaking, "version added",
        "Does the receiver take the new version beside the older ones?");

    public static readonly ChangeKind VersionRemoved = new("version-removed", Severity.Breaking, "version removed",
        "Is there no release in use that still sends this version?");

    public static readonly ChangeKind Shipped = new("version-shipped", Severity.Notice, "shipped",
        "Is this version final, now that the next release asks users to agree to it?");

    public static readonly ChangeKind Retired = new("version-retired", Severity.Notice, "retired",
        "Is no release that sends this version supported any more?");

    public static readonly ChangeKind Reopened = new("version-reopened", Severity.Privacy, "status taken back",
        "Users agreed to this version as it was: why may it change or be sent again?");

    public static readonly ChangeKind OwnerChanged = new("owner-changed", Severity.Notice, "owner changed",
        "Does the new owner know that the event is theirs to answer for?");

    public static readonly ChangeKind ReviewChanged = new("review-changed", Severity.Notice, "review changed",
        "Does the review behind the new link cover the event as it is now?");

    public static readonly ChangeKind ExpiryExtended = new("expiry-extended", Severity.Privacy, "sent for longer",
        "Is the question still open, \"{0}\", so that it has to be sent for longer than was said?");

    public static readonly ChangeKind ExpiryShortened = new("expiry-shortened", Severity.Notice, "sent for less long",
        "Is the question answered by then: \"{0}\"?");

    public static readonly ChangeKind SentMoreOften = new("sent-more-often", Severity.Privacy, "sent more often",
        "Does \"{0}\" have to be answered more often than once in the time that users were told?");

    public static readonly ChangeKind SentLessOften = new("sent-less-often", Severity.Breaking, "sent less often",
        "Do the receiver and its charts count on one of these for each time it happens?");

    public static IReadOnlyList<ChangeKind> All { get; } =
        [Added, Removed, Renamed, VersionAdded, VersionRemoved, Shipped, Retired, Reopened, OwnerChanged, ReviewChanged, ExpiryExtended, ExpiryShortened, SentMoreOften, SentLessOften];
}
