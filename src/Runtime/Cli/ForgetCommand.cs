using System.Globalization;
using System.Text;
using Plainsight.Consent;
using Plainsight.State;

namespace Plainsight.Cli;

/// <summary><c>forget</c>: off, and what was sent is to be deleted: by the receiver where it takes such a request, else by whom the app names.</summary>
internal static class ForgetCommand
{
    public static int Run(CommandScope scope)
    {
        // Off first and in any case: an answer of the receiver must not decide whether more is sent.
        if (!OffCommand.TryRefuse(scope, out Removed removed))
        {
            return ExitCodes.Failed;
        }

        ConsentDecision decision = scope.Reader.Read();
        Erasure erasure = Erasure.Ask(scope, removed.Ids, decision);
        if (scope.Json)
        {
            Print(scope, decision, removed, erasure);
        }
        else
        {
            scope.Say(Text(scope, decision, removed, erasure));
        }

        if (erasure.HasFailed)
        {
            string again = scope.Json ? "" : $" The secret is deleted here, so this is the one place where it stands. To ask again: {erasure.Retry(scope)}";
            scope.Error.Write($"The receiver did NOT delete what was sent: DELETE {erasure.Url} -> {erasure.Answer}.{again}\n");
        }

        return Math.Max(OffCommand.End(scope, decision), erasure.HasFailed ? ExitCodes.Failed : ExitCodes.Done);
    }

    private static string Text(CommandScope scope, ConsentDecision decision, Removed removed, Erasure erasure)
    {
        var text = new StringBuilder(OffCommand.Headline(decision));
        removed.AppendTo(scope, text);
        if (erasure.IsDone)
        {
            text.Append(CultureInfo.InvariantCulture, $"{erasure.Url} took the request to delete what was sent under {scope.Spell(erasure.Id!.Value)} ({erasure.Answer})\n");
        }

        StoredId[] rest = [.. removed.Ids.Where(id => !erasure.IsDone || id != erasure.Id)];
        string? contact = scope.Definition.Contact;
        text.Append((rest.Length, removed.Ids.Count, contact) switch
        {
            (0, > 0, _) => "",
            (0, _, null) => "No id is kept here, so that nothing that was sent can be found by one.\n",
            (0, _, _) => $"No id is kept here, so that nothing that was sent can be found by one.\nQuestions go to {contact}\n",
            (_, _, null) => $"{scope.Definition.App} names nobody who deletes what was sent.\n",
            _ => $"To have what was sent deleted, give {string.Join(" and ", rest.Select(id => scope.Spell(id.Value)))} to {contact}\n",
        });
        return text.Append(CultureInfo.InvariantCulture, $"Switch it on again: {scope.Name} on\n").ToString();
    }

    private static void Print(CommandScope scope, ConsentDecision decision, Removed removed, Erasure erasure) =>
        scope.Say(JsonText.Of(json =>
        {
            json.WriteString("telemetry", decision.IsOn ? "on" : "off");
            json.WriteString("detail", decision.Detail);
            removed.WriteTo(scope, json);
            json.WriteString("contact", scope.Definition.Contact);
            json.WriteString("erasure", erasure.IsDone ? "taken" : erasure.HasFailed ? "failed" : "not-offered");
            json.WriteString("erasure_answer", erasure.Answer.Length > 0 ? erasure.Answer : null);
            if (erasure is { HasFailed: true, Id: { } id })
            {
                json.WriteStartObject("retry");
                json.WriteString("url", erasure.Url);
                json.WriteString("id", scope.Spell(id.Value));
                json.WriteString("secret", id.Secret);
                json.WriteEndObject();
            }
        }));
}
