using System.Globalization;
using System.Text;
using Plainsight.Consent;
using Plainsight.Settings;
using Plainsight.State;

namespace Plainsight.Cli;

/// <summary><c>off</c>: records a no, and deletes the ids, their secrets, the key and the events that wait.</summary>
internal static class OffCommand
{
    public static int Run(CommandScope scope)
    {
        if (!TryRefuse(scope, out Removed removed))
        {
            return ExitCodes.Failed;
        }

        ConsentDecision decision = scope.Reader.Read();
        if (scope.Json)
        {
            Print(scope, decision, removed);
        }
        else
        {
            scope.Say(Text(scope, decision, removed));
        }

        return End(scope, decision);
    }

    /// <summary>Records the no, and deletes what a yes had left. Says on stderr why it could not.</summary>
    public static bool TryRefuse(CommandScope scope, out Removed removed)
    {
        RecordedState before = RecordedState.Empty;
        DateOnly today = scope.Store.Today;
        bool stored = TryStoreInFile(scope, out string? fileFailure) & scope.Store.TryUpdate(
            state =>
            {
                before = state;
                return state.Refuse(today);
            },
            repair: true,
            out string? failure);

        // Also when the answer could not be stored: a later run must not send what waits.
        removed = Removed.Purge(scope, before);
        if (!stored)
        {
            scope.Error.Write($"Telemetry could NOT be switched off: {fileFailure ?? failure}.{ShellText.OffInstead(scope.Definition)}\n");
        }

        return stored;
    }

    // A no is stored wherever it can be, even if not everywhere.
    private static bool TryStoreInFile(CommandScope scope, out string? failure)
    {
        using UserFileChange? change = scope.PrepareUserFile(yes: false, out failure);
        return change?.TryCommit(out failure) ?? false;
    }

    /// <summary>The first line of the answer.</summary>
    public static string Headline(ConsentDecision decision) => decision.IsOn ? "Your no is recorded.\n" : "Telemetry is off.\n";

    /// <summary>The exit code: a no that something overrules is not done.</summary>
    public static int End(CommandScope scope, ConsentDecision decision)
    {
        if (scope.Store.IdFile is { IsThere: true } file)
        {
            scope.Error.Write($"The file with the id could NOT be deleted: {file.Path}. Please delete it yourself.\n");
            return ExitCodes.Failed;
        }

        if (!decision.IsOn)
        {
            return ExitCodes.Done;
        }

        scope.Error.Write($"Telemetry is still on for this shell: {decision.Detail}\n");
        return ExitCodes.Failed;
    }

    private static string Text(CommandScope scope, ConsentDecision decision, Removed removed)
    {
        var text = new StringBuilder(Headline(decision));
        removed.AppendTo(scope, text);
        if (removed.Ids.Count > 0 && scope.Definition.Contact is { } contact)
        {
            text.Append(CultureInfo.InvariantCulture, $"To have what was sent deleted too, give that id to {contact}\n");
        }

        return text.Append(CultureInfo.InvariantCulture, $"Switch it on again: {scope.Name} on\n").ToString();
    }

    private static void Print(CommandScope scope, ConsentDecision decision, Removed removed) =>
        scope.Say(JsonText.Of(json =>
        {
            json.WriteString("telemetry", decision.IsOn ? "on" : "off");
            json.WriteString("detail", decision.Detail);
            removed.WriteTo(scope, json);
            json.WriteString("contact", scope.Definition.Contact);
        }));
}
