using System.Text;

namespace Plainsight.Analyzers.Schema;

/// <summary>Says how long events are kept, and how to be forgotten.</summary>
internal static class PageRetention
{
    // As long as the runtime keeps what it could not send.
    private const string Waiting = "14d";

    public static string Text(SchemaDocument document, IReadOnlyList<SchemaEvent> sent)
    {
        JsonObject app = document.App.Head;
        string name = MarkdownText.Escape(document.App.Name);
        string off = MarkdownText.Code(PageCommands.Off(document.App.Name));
        string log = MarkdownText.Code(PageCommands.Log(document.App.Name));
        var text = new StringBuilder("## How long it is kept, and how to be forgotten\n\n");
        text.Append(app.Text("retention") is { } retention
            ? $"The receiver deletes events after {PageDays.Of(retention)}.\n"
            : $"{name} does not say how long the receiver keeps events.\n");
        text.Append($"\nOn this computer events wait until they are sent, for at most {PageDays.Of(Waiting)}. {off} deletes those that wait. ")
            .Append($"A copy of the last 100 that were sent stays here for you to read: {log} prints them, {off} deletes them. ")
            .Append($"They lie beside your answer, readable for you alone: in {Places(app.Text("state-directory") ?? document.App.Name + "/telemetry")}.\n\n");
        text.Append(Forgetting(document, sent, off)).Append('\n');
        if (app.Text("homepage") is { } homepage)
        {
            text.Append("\nMore: ").Append(MarkdownText.Link(homepage)).Append('\n');
        }

        return text.ToString().TrimEnd('\n');
    }

    /// <summary>Where the runtime keeps what it keeps, as <c>StateLocation</c> finds it.</summary>
    private static string Places(string folder)
    {
        if (folder.StartsWith("~/", StringComparison.Ordinal))
        {
            return MarkdownText.Code(folder) + ", which on Windows begins with " + MarkdownText.Code("%USERPROFILE%");
        }

        return $"{MarkdownText.Code("$XDG_STATE_HOME/" + folder)} or {MarkdownText.Code("~/.local/state/" + folder)}, "
            + $"on macOS in {MarkdownText.Code("~/Library/Application Support/" + folder)}, on Windows in {MarkdownText.Code(@"%LOCALAPPDATA%\" + folder.Replace('/', '\\'))}";
    }

    private static string Forgetting(SchemaDocument document, IReadOnlyList<SchemaEvent> sent, string off)
    {
        string name = MarkdownText.Escape(document.App.Name);
        string? contact = document.App.Head.Text("contact") is { } address ? MarkdownText.Link(address) : null;
        if (PageFields.InstallId(document) is { } id)
        {
            if (document.App.Head["erasure"] is not null)
            {
                return $"To have what was sent deleted: {MarkdownText.Code(PageCommands.Forget(document.App.Name))} switches telemetry off and sends the receiver one last request, {MarkdownText.Code("DELETE")} without a body, "
                    + $"with {MarkdownText.Code(id.Name)} and the random bytes that it was made from in the header {MarkdownText.Code("Authorization")}. Only this computer has these bytes, so that nobody else can ask for it. "
                    + (contact is null ? $"{name} names nobody whom you could ask besides." : $"Other questions go to {contact}.");
            }

            return contact is null
                ? $"{name} names nobody whom you could ask to delete what was sent. {off} deletes {MarkdownText.Code(id.Name)} on this computer, so that nothing new can be tied to it."
                : $"To have what was sent deleted: {off} prints {MarkdownText.Code(id.Name)} once, and deletes it on this computer. Give it to {contact} and ask to delete its events. Other questions go there as well.";
        }

        string why = PageFields.Pseudonyms(document, sent).Count > 0
            ? "No number in an event says which computer it comes from, so that single events can't be found by one."
            : "No event says which computer it comes from, so that single ones can't be found and deleted.";
        return why + (contact is null ? $" {name} names nobody whom you could ask." : $" Questions go to {contact}.");
    }
}
