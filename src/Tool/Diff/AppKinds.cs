namespace Plainsight.Tool.Diff;

/// <summary>What can happen to the app, its envelope and its list of words.</summary>
internal static class AppKinds
{
    public static readonly ChangeKind Added = new("telemetry-added", Severity.Privacy, "telemetry added",
        "Do the users of this program want it to have telemetry at all?");

    public static readonly ChangeKind Renamed = new("app-renamed", Severity.Breaking, "app renamed",
        "Users answered under the old name: is it right that they are asked again?");

    public static readonly ChangeKind ConsentWeakened = new("consent-weakened", Severity.Privacy, "consent weakened",
        "Why may data be sent before somebody has said yes?");

    public static readonly ChangeKind ConsentStrengthened = new("consent-strengthened", Severity.Notice, "consent strengthened",
        "Is it fine that fewer computers will report from now on?");

    public static readonly ChangeKind SwitchAdded = new("switch-added", Severity.Notice, "switch added",
        "Is the new way to say no documented where users look for it?");

    public static readonly ChangeKind SwitchRemoved = new("switch-removed", Severity.Privacy, "switch removed",
        "Who has switched telemetry off this way will send again: why is that right?");

    public static readonly ChangeKind PrecedenceChanged = new("precedence-changed", Severity.Privacy, "precedence changed",
        "Is there nobody who said no and is now overruled by somebody who is asked earlier?");

    public static readonly ChangeKind SwitchOnChanged = new("switch-on-changed", Severity.Privacy, "on-switch changed",
        "Can the new variable only be set by the person whose data is sent?");

    public static readonly ChangeKind EndpointChanged = new("endpoint-changed", Severity.Privacy, "receiver changed",
        "Who runs the new receiver, and may users' data go there?");

    public static readonly ChangeKind EndpointFallback = new("endpoint-fallback", Severity.Privacy, "fallback added",
        "Who names another address means not to send here: why is it sent here all the same when that address can't be used?");

    public static readonly ChangeKind SinkChanged = new("sink-changed", Severity.Privacy, "kind of receiver changed",
        "Does the new kind of receiver store or show anything about users that the old one did not?");

    public static readonly ChangeKind ProjectMayMore = new("project-may-more", Severity.Privacy, "projects may more",
        "May the author of a project decide this for everybody who opens it?");

    public static readonly ChangeKind ProjectMayLess = new("project-may-less", Severity.Notice, "projects may less",
        "Is there no project that relies on it?");

    public static readonly ChangeKind RetentionExtended = new("retention-extended", Severity.Privacy, "kept for longer",
        "Why is it needed for longer than users were told?");

    public static readonly ChangeKind RetentionShortened = new("retention-shortened", Severity.Notice, "kept for less long",
        "Does the receiver really delete it by then?");

    public static readonly ChangeKind ContactChanged = new("contact-changed", Severity.Notice, "contact changed",
        "Does somebody answer there when a user asks to be forgotten?");

    public static readonly ChangeKind ContactRemoved = new("contact-removed", Severity.Privacy, "contact removed",
        "Whom does a user ask to be forgotten?");

    public static readonly ChangeKind ErasureRemoved = new("erasure-removed", Severity.Privacy, "erasure removed",
        "How does a user have deleted what was sent?");

    public static readonly ChangeKind MemberChanged = new("app-changed", Severity.Notice, "setting changed",
        "Is the new setting documented where users look for it?");

    public static readonly ChangeKind CiMore = new("ci-more", Severity.Privacy, "sends from CI",
        "May runs be counted at which nobody sits who could say no?");

    public static readonly ChangeKind CiLess = new("ci-less", Severity.Notice, "no longer sends from CI",
        "Is it fine that runs in continuous integration are not counted any more?");

    public static readonly ChangeKind CiHosts = new("ci-hosts", Severity.Privacy, "what counts as CI changed",
        "Is each of these hosts one at which no person works?");

    public static readonly ChangeKind PlaceChanged = new("place-changed", Severity.Privacy, "place on the disk changed",
        "What lies at the old place is found no more: is it right that users are asked again, and get another id?");

    public static readonly ChangeKind EnvelopeAdded = new("envelope-added", Severity.Privacy, "key added",
        "Does the receiver need this with every event?");

    public static readonly ChangeKind EnvelopeRemoved = new("envelope-removed", Severity.Breaking, "key removed",
        "Does the receiver get along without this key?");

    public static readonly ChangeKind EnvelopeChanged = new("envelope-changed", Severity.Breaking, "key changed",
        "Does the receiver read events in the new layout?");

    public static readonly ChangeKind TimeFiner = new("time-finer", Severity.Privacy, "time finer",
        "Why is it needed so exactly, when a finer time is easier to match with other logs?");

    public static readonly ChangeKind TimeCoarser = new("time-coarser", Severity.Breaking, "time coarser",
        "Do the receiver and its charts get along with a coarser time?");

    public static readonly ChangeKind WordsLoosened = new("words-loosened", Severity.Privacy, "names loosened",
        "Names with this word were refused so far: is it harmless in this project?");

    public static readonly ChangeKind WordsTightened = new("words-tightened", Severity.Notice, "names tightened",
        "Is no name in use that is refused from now on?");

    public static IReadOnlyList<ChangeKind> All { get; } =
    [
        Added, Renamed, ConsentWeakened, ConsentStrengthened, SwitchAdded, SwitchRemoved, PrecedenceChanged, SwitchOnChanged,
        EndpointChanged, EndpointFallback, SinkChanged, ProjectMayMore, ProjectMayLess, RetentionExtended, RetentionShortened, ContactChanged, ContactRemoved, ErasureRemoved,
        CiMore, CiLess, CiHosts, PlaceChanged, MemberChanged, EnvelopeAdded, EnvelopeRemoved, EnvelopeChanged, TimeFiner, TimeCoarser, WordsLoosened, WordsTightened,
    ];
}
