using System.Globalization;
using Plainsight.Analyzers.Schema;

namespace Plainsight.Tool.Diff;

/// <summary>Compares two lines of one type, member by member, by what they let through.</summary>
internal static class Aspects
{
    public static IEnumerable<Aspect> Compare(JsonObject old, JsonObject now) =>
    [
        .. Values(old, now),
        .. old["buckets"] is null && old["exact"] is null && now["buckets"] is null && now["exact"] is null ? [] : Buckets(old, now),
        .. Clamp(old, now),
        .. Larger("decimals", old, now),
        .. Larger("lifetime", old, now),
        .. Pseudonym(old, now),
        .. Nullable(old, now),
    ];

    private static IEnumerable<Aspect> Values(JsonObject old, JsonObject now)
    {
        IReadOnlyList<string> before = Members.Texts(old, "values");
        IReadOnlyList<string> after = Members.Texts(now, "values");
        var all = new JsonArray([.. before.Union(after).Select(value => new JsonText(value))]);
        if (after.Except(before).ToArray() is { Length: > 0 } added)
        {
            yield return new Aspect(true, "may also be " + string.Join(", ", added), "values", all);
        }

        if (before.Except(after).ToArray() is { Length: > 0 } removed)
        {
            yield return new Aspect(false, "no longer " + string.Join(", ", removed), "values", all);
        }
    }

    private static IEnumerable<Aspect> Buckets(JsonObject old, JsonObject now)
    {
        var before = ValueRange.Of(old);
        var after = ValueRange.Of(now);
        string detail = $"was {before.Words}, is {after.Words}";
        JsonNode? both = before.And(after).Member;
        if (after.TellsMoreThan(before))
        {
            yield return new Aspect(true, detail, "buckets", both);
        }

        if (before.TellsMoreThan(after))
        {
            yield return new Aspect(false, detail, "buckets", both);
        }
    }

    private static IEnumerable<Aspect> Clamp(JsonObject old, JsonObject now)
    {
        var before = ValueLimits.Of(old);
        var after = ValueLimits.Of(now);
        ValueLimits both = before.And(after);
        string detail = $"was {before}, is {after}";
        if (both != before)
        {
            yield return new Aspect(true, detail, "clamp", both.Member);
        }

        if (both != after)
        {
            yield return new Aspect(false, detail, "clamp", both.Member);
        }
    }

    private static IEnumerable<Aspect> Larger(string member, JsonObject old, JsonObject now)
    {
        if (!Members.Same(old, now, member))
        {
            bool wider = Number(now, member) > Number(old, member);
            string detail = member + " " + Members.WasIs(old, now, member);
            yield return new Aspect(wider, detail, member, (wider ? now : old)[member]);
        }
    }

    // A keyed one can only be made again on the same computer.
    private static IEnumerable<Aspect> Pseudonym(JsonObject old, JsonObject now)
    {
        if (old.Text("type") == "pseudonym" && !Members.Same(old, now, "kind"))
        {
            bool wider = now.Text("kind") != "keyed";
            yield return new Aspect(wider, Members.WasIs(old, now, "kind"), "kind", (wider ? now : old)["kind"]);
        }
    }

    private static IEnumerable<Aspect> Nullable(JsonObject old, JsonObject now)
    {
        bool before = Members.Spelled(old, "nullable") == "true";
        bool after = Members.Spelled(now, "nullable") == "true";
        if (before != after)
        {
            yield return new Aspect(after, after ? "may also be missing" : "is never missing", "nullable", (after ? now : old)["nullable"]);
        }
    }

    // "395d" counts as 395.
    private static int Number(JsonObject head, string member) =>
        int.TryParse(Members.Spelled(head, member).TrimEnd('d'), NumberStyles.None, CultureInfo.InvariantCulture, out int number) ? number : 0;
}
