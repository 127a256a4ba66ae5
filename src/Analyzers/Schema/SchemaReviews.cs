using Plainsight.Analyzers.Model;

namespace Plainsight.Analyzers.Schema;

/// <summary>Builds and reads the reviewed exceptions in the line of a field or an event.</summary>
internal static class SchemaReviews
{
    /// <summary>The member that holds them; it is no part of the shape.</summary>
    public const string Member = "reviewed";

    public static JsonObjectBuilder Add(JsonObjectBuilder head, EquatableArray<Review> reviews) =>
        reviews.Count == 0 ? head : head.Objects(Member, reviews.OrderBy(review => review.Rule, StringComparer.Ordinal).Select(Build));

    /// <summary>The exceptions of a line, as read from the file.</summary>
    public static IEnumerable<JsonObject> Of(JsonObject head) => head[Member] is JsonArray array ? array.Items.OfType<JsonObject>() : [];

    private static JsonObject Build(Review review) =>
        new JsonObjectBuilder().Text("rule", review.Rule).Text("url", review.Url).Text("why", review.Why).Build();
}
