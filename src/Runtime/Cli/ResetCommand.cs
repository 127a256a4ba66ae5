using System.Globalization;
using System.Text;
using Plainsight.Consent;
using Plainsight.Spool;
using Plainsight.State;

namespace Plainsight.Cli;

/// <summary><c>reset</c>: renews the id and the key of the pseudonyms, and deletes the events under the old ones. The answer stays as it is.</summary>
internal static class ResetCommand
{
    public static int Run(CommandScope scope)
    {
        RecordedState state = scope.Store.Read();
        ConsentDecision decision = scope.Reader.Read();
        if (state.Problem is { } problem)
        {
            return Failed(scope, problem, $" Decide first: {scope.Name} on, or: {scope.Name} off");
        }

        bool hasEvents = SentLog.IsThere(scope.Store.Directory) || SpoolDirectory.List(scope.Store.Directory, DateTime.UtcNow).Count > 0;
        if (!state.HasSecrets && !hasEvents)
        {
            Print(scope, decision, new Removed([], false, 0, false), null);
            return ExitCodes.Done;
        }

        StoredId? made = decision is { IsOn: true, Endpoint: { } endpoint } && scope.SendsId ? scope.Ids.Make(endpoint) : null;
        RecordedState before = state;
        bool stored = scope.Store.TryUpdate(
            current =>
            {
                // After a no only an id of the process, which nobody stores.
                made = current.Consent == false ? null : made;
                before = current;
                return current.Renew(made);
            },
            out string? failure);
        if (!stored)
        {
            return Failed(scope, failure, " Nothing was changed." + ShellText.OffInstead(scope.Definition));
        }

        // Only now: had the new id not been stored, the old one would still hold, and so would its events.
        Print(scope, decision, Removed.Purge(scope, before), made);
        return ExitCodes.Done;
    }

    private static int Failed(CommandScope scope, string? failure, string instead)
    {
        scope.Error.Write($"The id could NOT be renewed: {failure}.{instead}\n");
        return ExitCodes.Failed;
    }

    private static void Print(CommandScope scope, ConsentDecision decision, Removed removed, StoredId? made)
    {
        if (scope.Json)
        {
            scope.Say(JsonText.Of(json =>
            {
                json.WriteString("telemetry", decision.IsOn ? "on" : "off");
                json.WriteString("detail", decision.Detail);
                json.WriteString("install_id", made is null ? null : scope.Spell(made.Value));
                removed.WriteTo(scope, json);
                json.WriteString("contact", scope.Definition.Contact);
            }));
        }
        else
        {
            scope.Say(Text(scope, decision, removed, made));
        }
    }

    private static string Text(CommandScope scope, ConsentDecision decision, Removed removed, StoredId? made)
    {
        var text = new StringBuilder();
        removed.AppendTo(scope, text);
        text.Append(text.Length == 0 ? "Nothing is stored that could be renewed.\n" : "");
        if (made is not null)
        {
            text.Append(CultureInfo.InvariantCulture, $"The new id is {scope.Spell(made.Value)}, for {OriginText.Show(made.Origin)}\n");
        }

        if (removed.Ids.Count > 0 && scope.Definition.Contact is { } contact)
        {
            text.Append(CultureInfo.InvariantCulture, $"To have what was sent under the old id deleted too, give it to {contact}\n");
        }

        return text.Append(CultureInfo.InvariantCulture, $"Telemetry is {(decision.IsOn ? "on" : "off")} as before: {decision.Detail}\n").ToString();
    }
}
