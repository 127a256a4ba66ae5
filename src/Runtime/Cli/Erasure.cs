using System.Globalization;
using Plainsight.Consent;
using Plainsight.Settings;
using Plainsight.State;
using Plainsight.Transport;

namespace Plainsight.Cli;

/// <summary>What became of the request to delete what was sent.</summary>
/// <param name="Id">The id for which the receiver was, or would be, asked; null = the receiver takes no request, or knows no id.</param>
/// <param name="Url">The receiver.</param>
/// <param name="Answer">How it answered, for a person: <c>204</c>, <c>failed (Timed out)</c>.</param>
/// <param name="IsDone">Whether it took the request.</param>
internal sealed record Erasure(StoredId? Id, string? Url, string Answer, bool IsDone)
{
    /// <summary>Whether it was asked, or should have been, in vain.</summary>
    public bool HasFailed => Id is not null && !IsDone;

    /// <summary>The command with which a person can ask again. Holds the secret.</summary>
    public string Retry(CommandScope scope) => $"curl -X DELETE --user {scope.Spell(Id!.Value)}:{Id.Secret} {ShellText.Quote(Url!)}";

    /// <summary>Asks the receiver, where the app says that it takes such a request.</summary>
    /// <param name="scope">The app.</param>
    /// <param name="ids">The ids that were stored until now.</param>
    /// <param name="decision">The decision after the no: what forbids every connection forbids this one too.</param>
    public static Erasure Ask(CommandScope scope, IReadOnlyList<StoredId> ids, ConsentDecision decision)
    {
        string? url = scope.Endpoint.Url;
        string? origin = EndpointAddress.Origin(url);
        if (!scope.Definition.Erasure || ids.FirstOrDefault(id => id.Origin == origin && id.Secret.Length > 0) is not { } id)
        {
            return new(null, url, "", false);
        }

        if (decision.Source is ConsentSource.DoNotTrack or ConsentSource.KillSwitch or ConsentSource.MachineFile or ConsentSource.Embedder or ConsentSource.Flag)
        {
            return new(id, url, $"not sent, because of {decision.Detail}", false);
        }

        using ITransport transport = scope.Transport();
        TransportResult result = transport.Send(TransportRequest.Erasure(url!, scope.Spell(id.Value), id.Secret) with
        {
            Headers = RequestHeaders.Of(scope.Definition, url, scope.Surroundings.Variable),
        });
        return new(id, url, AnswerOf(in result), RetryTable.Of(in result) == SendOutcome.Delivered);
    }

    private static string AnswerOf(in TransportResult result) => result switch
    {
        { Failure: { } failure } => $"failed ({failure})",
        { Status: >= 200 and < 300, IsReceiver: false } => FormattableString.Invariant($"{result.Status}, with a page that no receiver of events gives"),
        _ => result.Status.ToString(CultureInfo.InvariantCulture),
    };
}
