using System.Globalization;
using System.Text;
using Plainsight.Consent;
using Plainsight.Spool;

namespace Plainsight.Cli;

/// <summary><c>log</c>: the last events that a receiver took, byte for byte. Creates nothing.</summary>
internal static class LogCommand
{
    public static int Run(CommandScope scope)
    {
        if (new SentLog(scope.Store.Directory).Read() is not { } events)
        {
            scope.Error.Write($"{scope.Name}: {Path.Join(scope.Store.Directory, SentLog.FileName)} can't be read, or is in use. Try again: {scope.Name} log\n");
            return ExitCodes.Failed;
        }

        ConsentDecision decision = scope.Reader.Read();
        if (scope.Json)
        {
            Print(scope, decision, events);
        }
        else
        {
            scope.Out.Write(Text(scope, decision, events));
        }

        return ExitCodes.Done;
    }

    private static string Text(CommandScope scope, ConsentDecision decision, IReadOnlyList<SentEvent> events)
    {
        var palette = new Palette(scope.Surroundings);
        var text = new StringBuilder();
        foreach (SentEvent sent in events)
        {
            text.Append(palette.Heading($"{(sent.Time.Length > 0 ? sent.Time : "(no time)")}  {OriginText.Show(sent.Origin)}")).Append('\n');
            text.Append(sent.IsText ? Encoding.UTF8.GetString(sent.Body) : "base64: " + Convert.ToBase64String(sent.Body)).Append("\n\n");
        }

        string count = events.Count switch
        {
            0 => "No sent event is kept here.",
            1 => "1 sent event, exactly as it went out.",
            _ => FormattableString.Invariant($"{events.Count} sent events, oldest first, exactly as they went out."),
        };
        return text.Append(CultureInfo.InvariantCulture, $"{count} {(decision.IsOn ? $"The last {SentLog.Events} are kept, on this computer only." : $"Telemetry is off: {decision.Detail}.")}\n").ToString();
    }

    private static void Print(CommandScope scope, ConsentDecision decision, IReadOnlyList<SentEvent> events) =>
        JsonText.Print(scope.Out, json =>
        {
            json.WriteString("telemetry", decision.IsOn ? "on" : "off");
            json.WriteString("detail", decision.Detail);
            json.WriteStartArray("events");
            foreach (SentEvent sent in events)
            {
                json.WriteStartObject();
                json.WriteString("time", sent.Time.Length > 0 ? sent.Time : null);
                json.WriteString("endpoint", sent.Origin);

                // As text and not as JSON, so that whoever unpacks it has the bytes that went out.
                if (sent.IsText)
                {
                    json.WriteString("body", sent.Body);
                }
                else
                {
                    json.WriteBase64String("body_base64", sent.Body);
                }

                json.WriteEndObject();
            }

            json.WriteEndArray();
        });
}
