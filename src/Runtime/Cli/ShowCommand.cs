using System.Globalization;
using System.Text;
using System.Text.Json;
using Plainsight.Consent;
using Plainsight.Settings;

namespace Plainsight.Cli;

/// <summary><c>show [EVENT]</c>: every field with its values and its reason, and an example of every message.</summary>
internal static class ShowCommand
{
    public static int Run(CommandScope scope)
    {
        IReadOnlyList<EventDocument> all = EventDocument.All(scope.Definition);
        EventDocument? context = all.FirstOrDefault(static document => document.Name.Length == 0);
        EventDocument[] events = [.. all.Where(document => document.Name.Length > 0 && (scope.Argument is null || document.Name == scope.Argument))];
        if (scope.Argument is { } name && events.Length == 0)
        {
            string names = string.Join(", ", all.Where(static document => document.Name.Length > 0).Select(static document => document.Name));
            scope.Error.Write($"{scope.Name}: there is no event '{SwitchText.Show(name)}'. There are: {names}\n");
            return ExitCodes.Usage;
        }

        ConsentDecision decision = scope.Reader.Read();
        if (scope.Json)
        {
            Print(scope, decision, events, context);
        }
        else
        {
            scope.Out.Write(Text(scope, decision, events, context));
        }

        return ExitCodes.Done;
    }

    private static string Text(CommandScope scope, ConsentDecision decision, EventDocument[] events, EventDocument? context)
    {
        var palette = new Palette(scope.Surroundings);
        var text = new StringBuilder();
        foreach (EventDocument document in events)
        {
            text.Append(palette.Heading(FormattableString.Invariant($"{document.Name}, version {document.Plan.Version}"))).Append('\n');
            text.Append(document.Why.Length > 0 ? document.Why + "\n" : "").Append(FieldTable.Full(document));
            text.Append("Example:\n").Append(scope.Sample(document.Plan, decision)).Append("\n\n");
        }

        if (context is not null)
        {
            text.Append(palette.Heading("With every event")).Append('\n').Append(FieldTable.Full(context)).Append('\n');
        }

        return text.Append(CultureInfo.InvariantCulture, $"Never sent: {NoticeText.NeverSent}.\n").ToString();
    }

    private static void Print(CommandScope scope, ConsentDecision decision, EventDocument[] events, EventDocument? context) =>
        JsonText.Print(scope.Out, json =>
        {
            json.WriteStartArray("events");
            foreach (EventDocument document in events)
            {
                json.WriteStartObject();
                json.WriteString("event", document.Name);
                json.WriteNumber("version", document.Plan.Version);
                json.WriteString("why", document.Why);
                WriteFields(json, "fields", document);
                JsonText.Body(json, "example", scope.Sample(document.Plan, decision));
                json.WriteEndObject();
            }

            json.WriteEndArray();
            if (context is not null)
            {
                WriteFields(json, "context", context);
            }
        });

    private static void WriteFields(Utf8JsonWriter json, string name, EventDocument document)
    {
        json.WriteStartArray(name);
        foreach (FieldDocument field in document.Fields)
        {
            json.WriteStartObject();
            json.WriteString("field", field.Path);
            json.WriteString("values", field.Values);
            if (field.Words.Count > 0)
            {
                json.WriteStartArray("words");
                foreach (string word in field.Words)
                {
                    json.WriteStringValue(word);
                }

                json.WriteEndArray();
            }

            json.WriteString("why", field.Why);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }
}
