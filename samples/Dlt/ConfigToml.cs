using System.Text.RegularExpressions;

namespace Dlt;

/// <summary>Reads and writes single keys of <c>[runtime]</c> in a <c>config.toml</c>, and keeps every other line as it is.</summary>
/// <remarks>This is no TOML library: it knows lines <c>key = value</c> under the line <c>[runtime]</c>, with a comment behind them. What else TOML could write is not found, and not touched.</remarks>
internal static partial class ConfigToml
{
    /// <summary>The value, without quotes; null when there is none.</summary>
    public static string? Read(string text, string key) => Find(Lines(text), key).Entry is { } entry ? entry.Groups["value"].Value.Trim('"', '\'') : null;

    /// <summary>The text with another value, or with one more line.</summary>
    public static string Write(string text, string key, string value)
    {
        List<string> lines = [.. Lines(text)];
        (int table, int at, Match? entry) = Find([.. lines], key);
        string end = text.Contains("\r\n", StringComparison.Ordinal) ? "\r\n" : "\n";
        if (entry is not null)
            lines[at] = $"{entry.Groups["start"]}{value}{entry.Groups["rest"]}";
        else if (table >= 0)
            lines[table] = $"{lines[table].TrimEnd('\r', '\n')}{end}{key} = {value}{end}";
        else
            lines.Add($"{(text.Length == 0 || text.EndsWith('\n') ? "" : end)}[runtime]{end}{key} = {value}{end}");
        return string.Concat(lines);
    }

    private static (int Table, int At, Match? Entry) Find(string[] lines, string key)
    {
        int table = Array.FindIndex(lines, line => Header().Match(line) is { Success: true } header && header.Groups[1].Value == "runtime");
        for (int i = table + 1; table >= 0 && i < lines.Length && !Header().IsMatch(lines[i]); i++)
        {
            if (Entry().Match(lines[i]) is { Success: true } entry && entry.Groups["key"].Value == key)
                return (table, i, entry);
        }

        return (table, -1, null);
    }

    // Each with its own end, so that joining them gives the text.
    private static string[] Lines(string text) => [.. Line().Matches(text).Select(line => line.Value)];

    [GeneratedRegex(@"[^\n]*\n|[^\n]+$")]
    private static partial Regex Line();

    [GeneratedRegex(@"^\s*\[\s*([^\[\]]+?)\s*\]")]
    private static partial Regex Header();

    [GeneratedRegex("""^(?<start>\s*"?(?<key>[A-Za-z0-9_-]+)"?\s*=\s*)(?<value>"[^"\n]*"|'[^'\n]*'|[^\s#]*)(?<rest>.*)$""", RegexOptions.Singleline)]
    private static partial Regex Entry();
}
