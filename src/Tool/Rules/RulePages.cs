using System.Globalization;

namespace Plainsight.Tool.Rules;

/// <summary>The pages of <c>docs/rules</c>, as they were when the tool was built.</summary>
internal static class RulePages
{
    private const string Prefix = "rules/";

    /// <summary>All ids, in order.</summary>
    public static IReadOnlyList<string> Ids { get; } = typeof(RulePages).Assembly.GetManifestResourceNames()
        .Where(name => name.StartsWith(Prefix, StringComparison.Ordinal))
        .Select(name => name[Prefix.Length..])
        .Order(StringComparer.Ordinal)
        .ToArray();

    /// <summary>The page of a rule as Markdown, or null when there is no such rule.</summary>
    public static string? Find(string id)
    {
        using Stream? page = typeof(RulePages).Assembly.GetManifestResourceStream(Prefix + id.ToUpperInvariant());
        return page is null ? null : new StreamReader(page).ReadToEnd();
    }

    /// <summary>The three rules whose ids look most like a text; of those that look alike, the nearest numbers.</summary>
    public static IEnumerable<string> Nearest(string id) => Ids
        .OrderBy(known => EditDistance.Between(known, id.ToUpperInvariant()))
        .ThenBy(known => Math.Abs(Number(known) - Number(id)))
        .Take(3);

    private static long Number(string id) =>
        long.TryParse(string.Concat(id.Where(char.IsAsciiDigit).Take(9)), NumberStyles.None, CultureInfo.InvariantCulture, out long number) ? number : 0;
}
