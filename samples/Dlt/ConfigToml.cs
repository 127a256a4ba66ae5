using System.Text.RegularExpressions;

namespace Dlt;

/// <summary>Reads and writes single keys of <c>[runtime]</c> in a <c>config.toml</c>, and keeps every other line as it is.</summary>
/// <remarks>This is no TOML library: it knows lines <c>key = value</c> under the line <c>[runtime]</c>, with a comment behind them. What else TOML could write is not found, and not touched.</remarks>
internal static class ConfigToml
{
    private const string Table = @"^[ \t]*\[[ \t]*runtime[ \t]*\][^\r\n]*";

    /// <summary>The value, without quotes; null when there is none.</summary>
    public static string? Read(string text, string key) => Find(text, key) is { Success: true } value ? value.Value.Trim('"', '\'') : null;

    /// <summary>The text with another value, or with one more line.</summary>
    public static string Write(string text, string key, string value)
    {
        if (Find(text, key) is { Success: true } old)
            return text.Remove(old.Index, old.Length).Insert(old.Index, value);
        string end = text.Contains("\r\n", StringComparison.Ordinal) ? "\r\n" : "\n";
        Match table = Regex.Match(text, Table, RegexOptions.Multiline);
        return table.Success
            ? text.Insert(table.Index + table.Length, $"{end}{key} = {value}")
            : $"{text}{(text.Length == 0 || text.EndsWith('\n') ? "" : end)}[runtime]{end}{key} = {value}{end}";
    }

    // Past lines that begin no other table, to the key: the group is its value.
    private static Group Find(string text, string key) => Regex.Match(
        text, $"""{Table}(?:\r?\n(?![ \t]*\[)[^\r\n]*)*?\r?\n[ \t]*"?{key}"?[ \t]*=[ \t]*("[^"\r\n]*"|'[^'\r\n]*'|[^\s#]*)""", RegexOptions.Multiline).Groups[1];
}
