using System.Text;

namespace Plainsight.Analyzers.Schema;

/// <summary>Lists the numbers and codes by which events can be tied together: how they are made, how long they live, how to get rid of them.</summary>
internal static class PageIds
{
    public static string Text(SchemaDocument document, IReadOnlyList<SchemaEvent> sent)
    {
        string[] rows = [.. Rows(document, sent).Distinct()];
        var text = new StringBuilder("## Can it be tied to me?\n\n").Append(Verdict(document, sent)).Append('\n');
        if (rows.Length > 0)
        {
            text.Append('\n').Append(MarkdownText.Header("Number or code", "How it is made", "How long it lives", "How to reset it"));
            text.Append(string.Concat(rows));
        }

        return text.ToString().TrimEnd('\n');
    }

    private static string Verdict(SchemaDocument document, IReadOnlyList<SchemaEvent> sent)
    {
        IReadOnlyList<string> pseudonyms = PageFields.Pseudonyms(document, sent);
        if (PageFields.InstallId(document) is { } id)
        {
            string lifetime = id.Head.Text("lifetime") ?? "";
            return $"The events are pseudonymous: a random number for this computer, renewed {PageDays.Every(lifetime)}, shows that two events come from the same one. "
                + $"Two events can be linked by it for at most {PageDays.Of(lifetime)}. It says nothing about who you are.";
        }

        if (pseudonyms.Count > 0)
        {
            return $"The events are pseudonymous: there is no number for this computer, but {MarkdownText.CodeList(pseudonyms)} can stay the same from one event to the next, so that these can be linked.";
        }

        return Rows(document, sent).Any()
            ? "The events are anonymous: no number in them says which computer they come from. Two of them can be linked only as long as a number below lives."
            : "The events are anonymous: no number in them says which computer they come from, and none links two of them.";
    }

    private static IEnumerable<string> Rows(SchemaDocument document, IReadOnlyList<SchemaEvent> sent)
    {
        string off = MarkdownText.Code(PageCommands.Off(document.App.Name));
        string reset = MarkdownText.Code(PageCommands.Reset(document.App.Name));
        bool hasId = PageFields.InstallId(document) is not null;
        foreach ((string path, SchemaEntry field) in PageFields.All(document.Context.Concat(sent.SelectMany(version => version.Fields))))
        {
            string? row = PageFields.Type(field) switch
            {
                "install-id" => InstallId(path, field.Head, document.App.Head.Text("install-id-file"), reset, off),
                "session-id" => Row(path, "drawn at random when the program starts, never stored", "until the program ends", "start the program again"),
                "run-id" => Row(path, "drawn at random for a piece of work, never stored", "until that work is done", "it resets itself"),
                "pseudonym" => Pseudonym(path, field.Head.Text("kind"), hasId, reset, off),
                _ => null,
            };
            if (row is not null)
            {
                yield return row;
            }
        }

        foreach (SchemaEntry entry in document.Envelope.Where(entry => entry.Head.Text("is") == "id"))
        {
            yield return Row(entry.Name, "drawn at random for each event, so that one that arrives twice is counted once", "one event", "it resets itself");
        }
    }

    private static string InstallId(string path, JsonObject head, string? file, string reset, string off)
    {
        const string Made = "from 16 bytes that this computer draws at random; nothing of the computer or of you goes into it; another one for each receiver";
        string kept = file is null ? "" : $"; the one for the receiver below stands in {MarkdownText.Code(file)}";
        string inCi = head.Text(SchemaFields.InCi) is { } prefix ? $"; in continuous integration, behind {MarkdownText.Code(prefix)}, until the program ends: it is never stored" : "";
        string deleted = file is null ? "" : $", and so does who deletes {MarkdownText.Code(file)}";
        return Row(path, Made + kept, PageDays.Of(head.Text("lifetime") ?? "") + inCi, $"{reset} makes a new one{deleted}{(file is null ? "," : ";")} {off} deletes it");
    }

    private static string Pseudonym(string path, string? kind, bool hasId, string reset, string off) => kind switch
    {
        "keyed" => Row(path, "from the text that it stands for and a random key that never leaves this computer",
            hasId ? "as long as the random number for this computer" : "until telemetry is switched off", $"{reset} makes a new key, {off} deletes it"),
        "salted" => Row(path, "from the text that it stands for and a salt that everybody knows", "for ever, and it is the same on every computer", "it can't be reset"),
        _ => Row(path, "from the text that it stands for, without a key", "for ever, and it is the same on every computer", "it can't be reset"),
    };

    private static string Row(string name, string made, string lives, string reset) => MarkdownText.Row(MarkdownText.Code(name), made, lives, reset);
}
