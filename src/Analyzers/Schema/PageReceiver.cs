using System.Text;

namespace Plainsight.Analyzers.Schema;

/// <summary>Says where events go, how long they stay there, and whom to ask.</summary>
internal static class PageReceiver
{
    public static void AppendReceiver(StringBuilder text, JsonObject app)
    {
        text.Append("\n## Where it goes\n\n");
        text.Append(app.Text("endpoint") is { } endpoint
            ? $"To {MarkdownText.Code(endpoint)}, over HTTPS, as {Format(app.Text("sink"))}.\n"
            : "Nowhere: no receiver is set, so nothing is sent.\n");
        if (app.Text("endpoint-variable") is { } variable)
        {
            text.Append($"\nThe environment variable {MarkdownText.Code(variable)} names another receiver.\n");
        }

        if (app["project-may-redirect"] is not null)
        {
            text.Append("\nThe project's configuration file may name another receiver.\n");
        }

        if (app.Text("debug") is { } debug)
        {
            text.Append($"\nTo see each request as it is sent, set {MarkdownText.Code(debug.Contains('=') ? debug : debug + "=1")}.\n");
        }
    }

    public static void AppendRetention(StringBuilder text, JsonObject app)
    {
        string? retention = app.Text("retention");
        string? contact = app.Text("contact");
        string? homepage = app.Text("homepage");
        if (retention is null && contact is null && homepage is null)
        {
            return;
        }

        text.Append("\n## How long it is kept, and whom to ask\n");
        AppendLine(text, "The receiver deletes events after ", retention is null ? null : Days(retention));
        AppendLine(text, "Questions, and requests for deletion: ", contact is null ? null : MarkdownText.Link(contact));
        AppendLine(text, "More: ", homepage is null ? null : MarkdownText.Link(homepage));
    }

    private static void AppendLine(StringBuilder text, string start, string? end)
    {
        if (end is not null)
        {
            text.Append('\n').Append(start).Append(end).Append('\n');
        }
    }

    private static string Days(string retention) => MarkdownText.Escape(retention.TrimEnd('d')) + " days.";

    private static string Format(string? sink) => sink == "json" ? "JSON" : MarkdownText.Escape(sink ?? "");
}
