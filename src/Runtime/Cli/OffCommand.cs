using System.Globalization;
using System.Text;
using Plainsight.Consent;
using Plainsight.Identity;
using Plainsight.Spool;

namespace Plainsight.Cli;

/// <summary><c>off</c>: records a no, and deletes the ids, their secrets, the key and the events that wait.</summary>
internal static class OffCommand
{
    public static int Run(CommandScope scope)
    {
        IReadOnlyList<StoredId> ids = [];
        bool hadKey = false;
        DateOnly today = scope.Store.Today;
        bool stored = scope.Store.TryUpdate(
            state =>
            {
                ids = state.Ids;
                hadKey = state.Key is not null;
                return state.Refuse(today);
            },
            repair: true,
            out string? failure);

        // Also when the answer could not be stored: a later run must not send what waits.
        int purged = scope.Store.Directory is { } directory && PrivateDirectory.IsPrivate(directory) ? SpoolDirectory.Purge(directory) : 0;
        if (!stored)
        {
            string instead = ShellText.Off(scope.Definition) is { } variable ? $" For this shell: {variable}" : "";
            scope.Error.Write($"Telemetry could NOT be switched off: {failure}.{instead}\n");
            return ExitCodes.Failed;
        }

        ConsentDecision decision = scope.Reader.Read();
        if (scope.Json)
        {
            Print(scope, decision, ids, hadKey, purged);
        }
        else
        {
            scope.Out.Write(Text(scope, decision, ids, hadKey, purged));
        }

        if (!decision.IsOn)
        {
            return ExitCodes.Done;
        }

        scope.Error.Write($"Telemetry is still on for this shell: {decision.Detail}\n");
        return ExitCodes.Failed;
    }

    private static string Text(CommandScope scope, ConsentDecision decision, IReadOnlyList<StoredId> ids, bool hadKey, int purged)
    {
        var text = new StringBuilder(decision.IsOn ? "Your no is recorded.\n" : "Telemetry is off.\n");
        foreach (StoredId id in ids)
        {
            text.Append(CultureInfo.InvariantCulture, $"Deleted the id {id.Value:D}, known to {id.Origin}\n");
        }

        if (hadKey)
        {
            text.Append("Deleted the key of the pseudonyms\n");
        }

        if (purged > 0)
        {
            text.Append(FormattableString.Invariant($"Deleted {purged} unsent {(purged == 1 ? "event" : "events")}\n"));
        }

        if (ids.Count > 0 && scope.Definition.Contact is { } contact)
        {
            text.Append(CultureInfo.InvariantCulture, $"To have what was sent deleted too, give that id to {contact}\n");
        }

        return text.Append(CultureInfo.InvariantCulture, $"Switch it on again: {scope.Name} on\n").ToString();
    }

    private static void Print(CommandScope scope, ConsentDecision decision, IReadOnlyList<StoredId> ids, bool hadKey, int purged) =>
        JsonText.Print(scope.Out, json =>
        {
            json.WriteString("telemetry", decision.IsOn ? "on" : "off");
            json.WriteString("detail", decision.Detail);
            json.WriteStartArray("deleted_ids");
            foreach (StoredId id in ids)
            {
                json.WriteStringValue(id.Value.ToString("D"));
            }

            json.WriteEndArray();
            json.WriteBoolean("deleted_key", hadKey);
            json.WriteNumber("deleted_events", purged);
            json.WriteString("contact", scope.Definition.Contact);
        });
}
