using System.Text;

namespace Plainsight.Analyzers.Schema;

/// <summary>Says the four things that everybody wants to know first.</summary>
internal static class PageSummary
{
    public static string Text(SchemaDocument document, IReadOnlyList<SchemaEvent> sent)
    {
        JsonObject app = document.App.Head;
        string name = MarkdownText.Escape(document.App.Name);
        var text = new StringBuilder();
        text.Append(name).Append(" sends what this page lists, and nothing else. The page is written from what the program declares: a release whose page says something else does not build.\n\n");
        text.Append(app.Text("consent") == "opt-out"
            ? $"* **On, after it has told you.** {name} shows a notice once. The run that shows it sends nothing.{InCi(app)}\n"
            : "* **Off, until you say yes.** Nothing is sent before.\n");
        text.Append("* ").Append(Identity(document, sent)).Append('\n');
        text.Append("* ").Append(Receiver(app)).Append('\n');
        text.Append("* **Switched off** by ").Append(MarkdownText.Code(PageCommands.Off(document.App.Name)))
            .Append(". There are [other ways](#how-to-switch-it-off) as well.");
        return text.ToString();
    }

    private static string InCi(JsonObject app) => app.Text("ci") == "mark" ? " In continuous integration each run shows it, and may send." : "";

    private static string Identity(SchemaDocument document, IReadOnlyList<SchemaEvent> sent)
    {
        if (PageFields.InstallId(document) is { } id)
        {
            return $"**Pseudonymous**, not nameless: a random number for this computer, renewed {PageDays.Every(id.Head.Text("lifetime") ?? "")}.";
        }

        return PageFields.Pseudonyms(document, sent).Count > 0
            ? "**Pseudonymous**, not nameless: there is no number for this computer, but some codes stay the same on it."
            : "**Anonymous**: no number in an event says which computer it comes from.";
    }

    private static string Receiver(JsonObject app)
    {
        if (PageSink.IsFile(app))
        {
            return "**Sent nowhere**: messages only go into a file of this computer, and only if whoever runs the program names one.";
        }

        if (app.Text("endpoint") is not { } endpoint)
        {
            return "**Sent nowhere**: this program names no receiver.";
        }

        string kept = app.Text("retention") is { } retention ? ", kept for " + PageDays.Of(retention) : "";
        return $"**Sent to** {MarkdownText.Code(PageReceiver.Host(endpoint))}{kept}.";
    }
}
