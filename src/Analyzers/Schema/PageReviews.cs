using System.Text;

namespace Plainsight.Analyzers.Schema;

/// <summary>Lists what is sent although a rule speaks against it, with the review that allowed it.</summary>
internal static class PageReviews
{
    public static string Text(IReadOnlyList<SchemaEvent> events, IReadOnlyList<SchemaEntry> context)
    {
        IEnumerable<string> rows =
        [
            .. events.SelectMany(version => Rows(MarkdownText.Code(version.Name), version.Entry, "")),
            .. context.SelectMany(field => Rows("every event", field, field.Name)),
        ];
        string table = string.Concat(rows.Distinct());
        return table.Length == 0
            ? ""
            : new StringBuilder("## Reviewed exceptions\n\nA rule speaks against these. Somebody looked at each, and says why it is sent all the same.\n\n")
                .Append(MarkdownText.Header("Event", "Field", "Rule", "Why it is sent", "Review")).Append(table).ToString().TrimEnd('\n');
    }

    private static IEnumerable<string> Rows(string owner, SchemaEntry entry, string path) =>
    [
        .. SchemaReviews.Of(entry.Head).Select(review => Row(owner, path, review)),
        .. (entry.Fields ?? []).SelectMany(field => Rows(owner, field, path.Length == 0 ? field.Name : path + "." + field.Name)),
    ];

    private static string Row(string owner, string path, JsonObject review) => MarkdownText.Row(
        owner,
        path.Length == 0 ? "its name" : MarkdownText.Code(path),
        MarkdownText.Escape(review.Text("rule") ?? ""),
        MarkdownText.Escape(review.Text("why") ?? ""),
        MarkdownText.Link(review.Text("url") ?? ""));
}
