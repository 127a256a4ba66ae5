using System.Text;

namespace Plainsight.Analyzers.Schema;

/// <summary>Says what the network and the receiver see, whatever the events hold.</summary>
internal static class PageNetwork
{
    public static string Text(JsonObject app, string host, bool isEncrypted)
    {
        var text = new StringBuilder("### What the network sees\n\n");
        text.Append("As with every request, whoever carries it sees the address of your computer, the name of the receiver (")
            .Append(MarkdownText.Code(host)).Append("), when it is sent and how large it is. ")
            .Append(isEncrypted ? "That name is looked up, and stands in the clear where the encrypted connection begins (its TLS server name); what comes after is encrypted. " : "Nothing of it is encrypted. ")
            .Append("The receiver sees your address too, as every server does; no event repeats it. Where the environment names a proxy, the request goes through it.\n\n")
            .Append("The request is a `POST` with these headers and no others. No cookie is sent or kept, and no redirect is followed.\n\n")
            .Append(MarkdownText.Header("Header", "Value"));
        foreach ((string name, string value) in Headers(app, host))
        {
            text.Append(MarkdownText.Row(MarkdownText.Code(name), value));
        }

        return text.ToString();
    }

    /// <summary>The headers of a request, as the runtime sends them. A test reads them off the wire.</summary>
    private static IEnumerable<(string Name, string Value)> Headers(JsonObject app, string host)
    {
        yield return ("Host", MarkdownText.Code(host));
        yield return ("User-Agent", "`Plainsight/` and the version of that library");
        if (PageSink.HasKeyHeader(app))
        {
            yield return ("Authorization", "`Basic` and the key under which the receiver takes these messages in; every copy of the program has the same");
        }

        foreach (JsonObject header in app["headers"] is JsonArray declared ? declared.Items.OfType<JsonObject>() : [])
        {
            string variable = MarkdownText.Code(header.Text("variable") ?? "");
            yield return (header.Text("name") ?? "", $"what the environment variable {variable} holds; left out without it. It goes to {MarkdownText.Code(host)} only, and is neither stored nor shown");
        }

        yield return ("Content-Type", MarkdownText.Code(PageSink.ContentType(app)));
        yield return ("Content-Length", "how many bytes the message has");
    }
}
