using System.Text;

namespace Plainsight.Analyzers.Schema;

/// <summary>Says where events go, and what is seen on the way.</summary>
internal static class PageReceiver
{
    public static string Text(JsonObject app)
    {
        var text = new StringBuilder("## Where it goes\n\n");
        text.Append(app.Text("endpoint") is { } endpoint
            ? $"To {MarkdownText.Code(endpoint)}, {PageSink.Format(app)}. {Transport(endpoint)}\n"
            : PageSink.IsFile(app) ? PageSink.File(app)
            : "Nowhere: this program names no receiver, so that nothing is sent.\n");
        if (PageSink.IsFile(app))
        {
            return text.ToString().TrimEnd('\n');
        }

        text.Append(app.Text("drain") == "child" ? Child : "");
        AppendOthers(text, app);
        if (app.Text("endpoint") is { } receiver)
        {
            text.Append('\n').Append(PageNetwork.Text(app, Host(receiver), IsEncrypted(receiver)));
        }

        return text.ToString().TrimEnd('\n');
    }

    private const string Child = "\nWhat an earlier run could not send is sent while the program runs, or after its end by a copy of it that does nothing else: "
        + "started at most once in six hours, it ends after ten seconds at the latest.\n";

    /// <summary>The host of an address, with its port when it is not the usual one; the text itself when it is no address.</summary>
    public static string Host(string endpoint) => Uri.TryCreate(endpoint, UriKind.Absolute, out Uri? uri) && uri.Host.Length > 0 ? uri.Authority : endpoint;

    private static void AppendOthers(StringBuilder text, JsonObject app)
    {
        if (app.Text("endpoint-variable") is { } variable)
        {
            text.Append("\nThe environment variable ").Append(MarkdownText.Code(variable)).Append(" names another receiver.\n");
        }

        if (app.Text("key-variable") is { } key)
        {
            text.Append("\nThe environment variable ").Append(MarkdownText.Code(key)).Append(" gives another key for the receiver.\n");
        }

        bool mayRedirect = app["project-may-redirect"] is not null;
        text.Append(mayRedirect ? "\n`telemetry.endpoint` in the project's configuration file may name another receiver.\n" : "");
        if (mayRedirect || app["endpoint-variable"] is not null)
        {
            string refused = app.Text("bad-endpoint") == "use-default" ? "the address above is used instead" : "nothing is sent";
            text.Append("\nAnother receiver has to be reached by HTTPS as well, unless it is this computer itself. If it is refused, ").Append(refused).Append(".\n");
        }
    }

    private static bool IsEncrypted(string endpoint) => !endpoint.StartsWith("http://", StringComparison.OrdinalIgnoreCase);

    private static string Transport(string endpoint) => IsEncrypted(endpoint)
        ? "Only by HTTPS: a receiver that cannot prove who it is gets nothing."
        : "Not by HTTPS, so that it can be read on its way; that is meant for a receiver on this computer itself.";

}
