using Plainsight.Consent;
using Plainsight.Settings;
using Plainsight.Spool;

namespace Plainsight.Cli;

/// <summary><c>on</c>: records a yes to every field that it lists.</summary>
internal static class OnCommand
{
    public static int Run(CommandScope scope)
    {
        IReadOnlyList<EventDocument> documents = EventDocument.All(scope.Definition);
        uint[] shown = [.. documents.SelectMany(static document => document.ConsentHashes)];
        bool wasUnreadable = scope.Store.Read().Problem is not null;
        DateOnly today = scope.Store.Today;

        // First, and only up to the last step: a yes that can't be stored everywhere is stored nowhere.
        using UserFileChange? file = scope.PrepareUserFile(yes: true, out string? failure);
        if (file is null)
        {
            return Failed(scope, failure);
        }

        if (!scope.Store.TryUpdate(state => state.Consent == true ? state.AgreeToMore(shown) : state.Agree(shown, today), repair: true, out failure) || !file.TryCommit(out failure))
        {
            return Failed(scope, failure);
        }

        if (wasUnreadable)
        {
            // Recorded under an answer that nobody can read any more.
            SpoolDirectory.Purge(scope.Store.Directory);
        }

        ConsentDecision decision = scope.Reader.Read();
        scope.MakeId(decision);
        if (scope.Json)
        {
            scope.Say(JsonText.Of(json =>
            {
                json.WriteString("telemetry", decision.IsOn ? "on" : "off");
                json.WriteString("detail", decision.Detail);
                json.WriteString("endpoint", decision.Endpoint);
                json.WriteString("install_id", scope.Ids.Find(decision.Endpoint) is { } id ? scope.Spell(id.Value) : null);
            }));
        }
        else
        {
            scope.Say(Text(scope, decision, documents));
        }

        return ExitCodes.Done;
    }

    private static string Text(CommandScope scope, ConsentDecision decision, IReadOnlyList<EventDocument> documents)
    {
        string first = decision.IsOn
            ? $"Telemetry is on. Sent to {decision.Endpoint}:\n"
            : $"Your yes is recorded, but telemetry stays off: {decision.Detail}.\nOtherwise this would be sent:\n";
        return $"{first}{FieldTable.Short(documents)}See every byte: {scope.Name} show\nSwitch it off: {NoticeText.OffSwitches(scope.Definition)}\n";
    }

    private static int Failed(CommandScope scope, string? failure)
    {
        string instead = scope.Definition.Switch is { } name ? $" For this shell: {ShellText.Set(name, "1")}" : "";
        scope.Error.Write($"Telemetry could NOT be switched on: {failure}.{instead}\n");
        return ExitCodes.Failed;
    }
}
