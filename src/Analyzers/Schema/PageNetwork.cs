using System.Text;

namespace Plainsight.Analyzers.Schema;

/// <summary>Says what the network and the receiver see, whatever the events hold.</summary>
internal static class PageNetwork
{
    /// <summary>The headers of a request, as the runtime sends them. A test reads them off the wire.</summary>
    private static readonly (string Name, string Value)[] Headers =
    [
        ("Host", ""),
        ("User-Agent", "`Plainsight/` and the version of that library"),
        ("Content-Type", "`application/json`"),
        ("Content-Length", "how many bytes the message has"),
    ];

    public static string Text(string host, bool isEncrypted)
    {
        var text = new StringBuilder("### What the network sees\n\n");
        text.Append("As with every request, whoever carries it sees the address of your computer, the name of the receiver (")
            .Append(MarkdownText.Code(host)).Append("), when it is sent and how large it is. ")
            .Append(isEncrypted ? "That name is looked up, and stands in the clear where the encrypted connection begins (its TLS server name); what comes after is encrypted. " : "Nothing of it is encrypted. ")
            .Append("The receiver sees your address too, as every server does; no event repeats it. Where the environment names a proxy, the request goes through it.\n\n")
            .Append("The request is a `POST` with these headers and no others. No cookie is sent or kept, and no redirect is followed.\n\n")
            .Append(MarkdownText.Header("Header", "Value"));
        foreach ((string name, string value) in Headers)
        {
            text.Append(MarkdownText.Row(MarkdownText.Code(name), value.Length == 0 ? MarkdownText.Code(host) : value));
        }

        return text.ToString();
    }
}
