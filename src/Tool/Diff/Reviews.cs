using Plainsight.Analyzers.Schema;

namespace Plainsight.Tool.Diff;

/// <summary>Compares the reviewed exceptions of two lines.</summary>
internal static class Reviews
{
    public static IEnumerable<(ChangeKind Kind, string Detail)> Compare(JsonObject? old, JsonObject? now)
    {
        Dictionary<string, JsonObject> before = Of(old);
        Dictionary<string, JsonObject> after = Of(now);
        foreach ((string rule, JsonObject review) in after)
        {
            if (!before.TryGetValue(rule, out JsonObject? was))
            {
                yield return (FieldKinds.ExceptionAdded, Words(rule, review));
            }
            else if (JsonPrinter.Print(was) != JsonPrinter.Print(review))
            {
                yield return (FieldKinds.ExceptionChanged, Words(rule, review));
            }
        }

        foreach ((string rule, JsonObject review) in before.Where(each => !after.ContainsKey(each.Key)))
        {
            yield return (FieldKinds.ExceptionRemoved, Words(rule, review));
        }
    }

    private static Dictionary<string, JsonObject> Of(JsonObject? head)
    {
        var reviews = new Dictionary<string, JsonObject>(StringComparer.Ordinal);
        foreach (JsonObject review in head is null ? [] : SchemaReviews.Of(head))
        {
            reviews[review.Text("rule") ?? ""] = review;
        }

        return reviews;
    }

    private static string Words(string rule, JsonObject review) => $"{rule}: {review.Text("why")} {review.Text("url")}".TrimEnd();
}
