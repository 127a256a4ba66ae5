using Plainsight.Consent;
using Plainsight.Facts;
using Plainsight.Settings;
using Plainsight.State;

namespace Plainsight.Cli;

/// <summary>The question of an opt-in app: shows what is new, reads an answer, records it.</summary>
internal sealed class ConsentQuestion(CommandScope scope)
{
    /// <summary>Asks where there is something to ask and somebody to answer.</summary>
    /// <returns>Whether telemetry is on now.</returns>
    public bool Ask()
    {
        // Every start of the host comes by here: reasons and words are read only when there is something to show and somebody to read it.
        ConsentDecision decision = scope.Reader.Read();
        if (scope.Store.Directory is null || !SomebodyIsThere() || New(decision) is not { Count: > 0 } hashes)
        {
            return decision.IsOn;
        }

        List<EventDocument> news = Documents(hashes);

        if (Answer(decision, news) is not { } yes)
        {
            return decision.IsOn;
        }

        return Record(yes, isFirst: !decision.IsOn, [.. hashes]);
    }

    // Only what this person has not been shown yet.
    private HashSet<uint> New(ConsentDecision decision)
    {
        bool undecided = decision.Source == ConsentSource.Default;
        bool agreed = decision is { IsOn: true, Source: ConsentSource.Recorded or ConsentSource.User };
        if (scope.Definition.Consent != ConsentModel.OptIn || !(undecided || agreed))
        {
            return [];
        }

        HashSet<uint> declined = [.. scope.Store.Read().Declined];
        return [.. DocumentedField.Hashes(scope.Definition).Where(hash => !decision.Agreed.Contains(hash) && !declined.Contains(hash))];
    }

    private List<EventDocument> Documents(HashSet<uint> hashes) =>
    [
        .. EventDocument.All(scope.Definition)
            .Where(document => document.ConsentHashes.Any(hashes.Contains))
            .Select(document => document with { Fields = [.. document.Fields.Where(field => hashes.Contains(field.ConsentHash))] }),
    ];

    private bool SomebodyIsThere()
    {
        Surroundings outside = scope.Surroundings;
        return outside.InputIsTerminal() && outside.OutputIsTerminal() && outside.ErrorIsTerminal()
            && scope.Reader.CiSign() is null
            && !AgentEnvironment.IsThere(outside.Variable);
    }

    private bool? Answer(ConsentDecision decision, List<EventDocument> news)
    {
        scope.Error.Write(Text(decision, news));
        string again = "";
        for (int tries = 0; tries < 2; tries++)
        {
            scope.Error.Write(again + "May this be sent? [y/N] ");
            scope.Error.Flush();
            switch (scope.Surroundings.In().ReadLine()?.Trim().ToLowerInvariant())
            {
                case null:
                    scope.Error.Write("\n");
                    return null;
                case "y" or "yes":
                    return true;
                case "" or "n" or "no":
                    return false;
                default:
                    again = "Please answer y or n. ";
                    break;
            }
        }

        return false;
    }

    private string Text(ConsentDecision decision, List<EventDocument> news)
    {
        string first = decision.IsOn
            ? $"{scope.Definition.App} would like to send more about how it is used. New:\n"
            : $"{scope.Definition.App} would like to send how it is used:\n";
        string kept = scope.Definition.Retention is { } days ? $", kept for {days}" : "";
        return $"{first}{FieldTable.Short(news)}Never sent: {NoticeText.NeverSent}.\nSent to: {decision.Endpoint}{kept}\nSwitch it off at any time: {NoticeText.OffSwitches(scope.Definition)}\n";
    }

    // The lock is taken only now: nobody else has to wait for a person.
    private bool Record(bool yes, bool isFirst, uint[] shown)
    {
        DateOnly today = scope.Store.Today;
        string? failure = null;
        using UserFileChange? file = isFirst ? scope.PrepareUserFile(yes, out failure) : UserFileChange.None;

        // A no is stored wherever it can be; a yes everywhere or nowhere.
        bool stored = (file is not null || !yes)
            && scope.Store.TryUpdate(state => Answered(state, yes, shown, today), out failure)
            && (file?.TryCommit(out failure) ?? true);
        if (!stored)
        {
            scope.Error.Write($"Your answer could not be stored: {failure}. Telemetry stays as it was.\n");
            return scope.Reader.Read().IsOn;
        }

        ConsentDecision decision = scope.Reader.Read();
        scope.MakeId(decision);
        scope.Error.Write(yes ? $"Thank you. Switch it off: {scope.Name} off\n" : $"Nothing of this is sent. Switch it on: {scope.Name} on\n");
        return decision.IsOn;
    }

    private static RecordedState Answered(RecordedState state, bool yes, uint[] shown, DateOnly today) => (state.Consent, yes) switch
    {
        (true, true) => state.AgreeToMore(shown),
        (true, false) => state.Decline(shown),
        (_, true) => state.Agree(shown, today),
        (_, false) => state.Refuse(today),
    };
}
