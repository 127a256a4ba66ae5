using System.Globalization;
using Plainsight.Analyzers.Schema;

namespace Plainsight.Tool.Diff;

/// <summary>Which numbers a field tells apart: all of them, or the edges of its buckets.</summary>
/// <param name="edges">The edges, or null where the number itself is sent.</param>
/// <param name="member">How the file spells it.</param>
internal sealed class ValueRange(IReadOnlyCollection<long>? edges, JsonNode? member)
{
    private static readonly long[] Powers = [.. Enumerable.Range(0, 19).Select(power => (long)Math.Pow(10, power))];

    /// <summary>The member <c>buckets</c>, or null where the number itself is sent.</summary>
    public JsonNode? Member { get; } = member;

    public static ValueRange Of(JsonObject head) => head["buckets"] switch
    {
        JsonText { Value: "powers-of-ten" } named => new ValueRange(Powers, named),
        JsonText { Value: "1-2-5" } named => new ValueRange([.. Powers.SelectMany(OneTwoFive)], named),
        JsonArray array => new ValueRange([.. array.Items.OfType<JsonRaw>().Select(Number)], array),
        JsonNode unknown => new ValueRange([], unknown),
        null => new ValueRange(null, null),
    };

    /// <summary>Whether this tells some numbers apart that the other does not.</summary>
    public bool TellsMoreThan(ValueRange other) =>
        edges is null ? other.HasEdges : other.HasEdges && !edges.All(other.Has);

    /// <summary>The coarsest range that tells apart what either of both does.</summary>
    public ValueRange And(ValueRange other) =>
        !TellsMoreThan(other) ? other
        : !other.TellsMoreThan(this) ? this
        : new ValueRange([.. edges!, .. other.Edges!], ArrayOf(edges!.Concat(other.Edges!).Append(0)));

    public string Words => Member switch
    {
        null => "the number itself",
        JsonText text => "in steps of " + text.Value,
        JsonNode node => "in steps " + JsonPrinter.Print(node),
    };

    private IReadOnlyCollection<long>? Edges => edges;

    private bool HasEdges => edges is not null;

    // Everything below the first edge is 0, whether the file lists it or not.
    private bool Has(long edge) => edge == 0 || edges!.Contains(edge);

    private static JsonArray ArrayOf(IEnumerable<long> values) =>
        new([.. values.Distinct().Order().Select(value => new JsonRaw(value.ToString(CultureInfo.InvariantCulture)))]);

    private static IEnumerable<long> OneTwoFive(long power) => [power, .. power <= long.MaxValue / 5 ? new[] { 2 * power, 5 * power } : [2 * power]];

    private static long Number(JsonRaw raw) =>
        long.TryParse(raw.Spelling, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out long number) ? number : 0;
}
