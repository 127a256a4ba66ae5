using Plainsight.Consent;
using Plainsight.Events;
using Plainsight.Spool;
using Plainsight.State;

namespace Plainsight.Cli;

/// <summary>What <c>status</c> says, in both of its forms.</summary>
/// <param name="Decision">The answer of the resolver.</param>
/// <param name="Headline">The first line.</param>
/// <param name="Switches">Every switch.</param>
/// <param name="Recorded">The recorded state.</param>
/// <param name="InstallId">The id for the endpoint, as events carry it; null = none is stored.</param>
/// <param name="Endpoint">Where events go, and who says so.</param>
/// <param name="Leftovers">What is on the disk.</param>
/// <param name="Samples">An example of each event's body.</param>
/// <param name="NotAgreed">Fields that stay home although telemetry is on.</param>
internal sealed record StatusReport(
    ConsentDecision Decision,
    string Headline,
    IReadOnlyList<SwitchRow> Switches,
    RecordedState Recorded,
    string? InstallId,
    EndpointChoice Endpoint,
    Leftovers Leftovers,
    IReadOnlyList<(ShapePlan Plan, string Body)> Samples,
    IReadOnlyList<string> NotAgreed)
{
    /// <summary>The file in which the id stands, or will; null = in the state.</summary>
    public string? InstallIdFile { get; init; }

    /// <summary>What never arrived.</summary>
    public LostEvents Lost { get; init; } = LostEvents.None;

    /// <summary>When a receiver that failed is asked again, in UTC; null = at any time.</summary>
    public DateTime? AskedAgain { get; init; }

    /// <summary>What keeps events from being stored or sent although nobody said no.</summary>
    public IReadOnlyList<string> Problems { get; init; } = [];

    public static StatusReport Of(CommandScope scope)
    {
        ConsentDecision decision = scope.Reader.Read();
        Leftovers leftovers = Leftovers.Of(scope);
        IReadOnlyList<EventDocument> documents = EventDocument.All(scope.Definition);
        return new(
            decision,
            HeadlineOf(scope, decision, leftovers),
            SwitchTable.Of(scope, decision),
            scope.Store.Read(),
            scope.Ids.Find(scope.Endpoint.Url) is { } id ? scope.Spell(id.Value) : null,
            scope.Endpoint,
            leftovers,
            [.. documents.Where(document => document.Name.Length > 0 && Travels(document, decision)).Select(document => (document.Plan, scope.Sample(document.Plan, decision)))],
            [.. decision.IsOn ? documents.SelectMany(document => NotAgreedOf(document, decision.Agreed)) : []])
        {
            InstallIdFile = scope.Store.IdFile is { } file && file.IsFor(scope.Endpoint.Url) ? file.Path : null,
            Lost = LostEvents.Read(scope.Store.Directory),
            AskedAgain = NextTry(scope),
            Problems = DiskProblems.Of(scope),
        };
    }

    private static DateTime? NextTry(CommandScope scope)
    {
        var schedule = new SpoolSchedule(scope.Store.Directory, scope.Surroundings.Clock, static () => 0);
        schedule.Read();
        return schedule.NextTry;
    }

    // An event without an agreed field stays home.
    private static bool Travels(EventDocument document, ConsentDecision decision) => !decision.IsOn || document.ConsentHashes.Any(decision.Agreed.Contains);

    private static IEnumerable<string> NotAgreedOf(EventDocument document, AgreedFields agreed) =>
        document.Fields.Count == 0 ? document.ConsentHashes.Where(hash => !agreed.Contains(hash)).Select(_ => document.Name)
        : document.Fields.Where(field => !agreed.Contains(field.ConsentHash)).Select(field => document.Name.Length == 0 ? field.Path : $"{document.Name}.{field.Path}");

    private static string HeadlineOf(CommandScope scope, ConsentDecision decision, Leftovers leftovers)
    {
        if (decision.IsOn)
        {
            string ci = scope.IsMarkedCi ? ". Runs here have an id of their own that begins with ci-, and nothing of them is kept" : "";
            return $"telemetry: on. {decision.Detail}. Events go to {decision.Endpoint}{ci}";
        }

        string rest = decision switch
        {
            { Source: ConsentSource.StateUnreadable } => $"It is left as it is, and nothing is sent, until you decide: {scope.Name} on, or: {scope.Name} off",
            _ when leftovers.Any => leftovers.Describe(scope.Name),
            { State: ConsentState.NoticePending } => "Nothing is sent before.",
            _ => "Nothing is stored, nothing is sent.",
        };
        return $"telemetry: off. {decision.Detail}. {rest}";
    }
}
