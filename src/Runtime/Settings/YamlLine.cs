namespace Plainsight.Settings;

/// <summary>A line of YAML that is neither empty nor a comment nor part of a block of text.</summary>
/// <param name="Number">The line, from 1.</param>
/// <param name="Indent">The spaces before it.</param>
/// <param name="Text">The rest, without a comment.</param>
/// <param name="HasTab">Whether a tab stands in the indentation, which YAML forbids.</param>
internal readonly record struct YamlLine(int Number, int Indent, string Text, bool HasTab)
{
    public static IEnumerable<YamlLine> Significant(string text)
    {
        int number = 0;
        int blockOf = -1;
        foreach (string raw in text.TrimStart('\uFEFF').ReplaceLineEndings("\n").Split('\n'))
        {
            number++;
            int indent = raw.Length - raw.TrimStart(' ').Length;
            string content = WithoutComment(raw.Trim());
            if (content.Length == 0 || content is "---" or "..." || content[0] == '%')
            {
                continue;
            }

            if (blockOf >= 0 && indent > blockOf)
            {
                continue;
            }

            blockOf = StartsText(content) ? indent : -1;
            yield return new YamlLine(number, indent, content, indent < raw.Length && raw[indent] == '\t');
        }
    }

    public static bool IsNull(string value) => value is "" or "~" or "null" or "Null" or "NULL";

    /// <summary>Splits <c>key: value</c>; quotes around the key don't count.</summary>
    public bool TrySplit(out string key, out string value)
    {
        int from = Text[0] is '"' or '\'' ? Text.IndexOf(Text[0], 1) + 1 : 0;
        int colon = Text.IndexOf(':', from);
        while (colon >= 0 && colon + 1 < Text.Length && Text[colon + 1] is not (' ' or '\t') && from == 0)
        {
            colon = Text.IndexOf(':', colon + 1);
        }

        key = colon < 0 ? "" : SwitchText.Unquote(Text[..colon]);
        value = colon < 0 ? "" : Text[(colon + 1)..].Trim();
        return colon >= 0;
    }

    /// <summary>Splits <c>{ key: value, key: value }</c> on one line; null = it is something else.</summary>
    public static List<(string Key, string Value)>? SplitFlow(string text)
    {
        if (text.Length < 2 || text[^1] != '}')
        {
            return null;
        }

        var entries = new List<(string, string)>();
        foreach (string part in SplitOutsideQuotes(text[1..^1]))
        {
            string entry = part.Trim();
            if (entry.Length == 0)
            {
                continue;
            }

            var line = new YamlLine(0, 0, entry, false);
            if (entry.IndexOfAny(['{', '}', '[', ']']) >= 0 || !line.TrySplit(out string key, out string value))
            {
                return null;
            }

            entries.Add((key, value));
        }

        return entries;
    }

    private static IEnumerable<string> SplitOutsideQuotes(string text)
    {
        int start = 0;
        char quote = '\0';
        for (int i = 0; i < text.Length; i++)
        {
            if (quote != '\0')
            {
                quote = text[i] == quote ? '\0' : quote;
            }
            else if (text[i] is '"' or '\'')
            {
                quote = text[i];
            }
            else if (text[i] == ',')
            {
                yield return text[start..i];
                start = i + 1;
            }
        }

        yield return text[start..];
    }

    private static string WithoutComment(string content)
    {
        char quote = '\0';
        for (int i = 0; i < content.Length; i++)
        {
            char c = content[i];
            if (quote != '\0')
            {
                quote = c == quote ? '\0' : quote;
            }
            else if (c is '"' or '\'' && (i == 0 || content[i - 1] is ' ' or ':' or '{' or ','))
            {
                quote = c;
            }
            else if (c == '#' && (i == 0 || content[i - 1] is ' ' or '\t'))
            {
                return content[..i].TrimEnd();
            }
        }

        return content;
    }

    // "key: |" and "key: >-" are followed by text that only looks like keys.
    private static bool StartsText(string content)
    {
        int space = content.LastIndexOf(' ');
        string last = content[(space + 1)..];
        return space > 0 && content[space - 1] is ':' or '-' && last.Length <= 3 && last[0] is '|' or '>' && last.AsSpan(1).IndexOfAnyExcept("+-0123456789") < 0;
    }
}
