using System.Globalization;

namespace Plainsight.Build;

/// <summary>Says how many lines a rewritten file gained and lost; a comma at the end of a line does not make it another one.</summary>
internal static class LineCount
{
    public static string Describe(string? before, string after)
    {
        List<string> removed = Lines(before ?? "");
        List<string> added = Lines(after);
        foreach (string line in removed.ToArray())
        {
            if (added.Remove(line))
            {
                removed.Remove(line);
            }
        }

        string[] parts = [.. Part('+', added.Count), .. Part('-', removed.Count)];
        return parts.Length == 0 ? "reordered" : string.Join(", ", parts);
    }

    private static string[] Part(char sign, int count) =>
        count == 0 ? [] : [sign + count.ToString(CultureInfo.InvariantCulture) + (count == 1 ? " line" : " lines")];

    private static List<string> Lines(string text) =>
        text.Split('\n').Select(line => line.TrimEnd('\r').TrimEnd(',')).Where(line => line.Length > 0).ToList();
}
