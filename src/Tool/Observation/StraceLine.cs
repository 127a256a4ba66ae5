using System.Globalization;

namespace Plainsight.Tool.Observation;

/// <summary>Takes one whole line of strace apart.</summary>
internal static class StraceLine
{
    /// <summary>The process that a line is about and the rest of the line; null for a line that is about none.</summary>
    public static (int Process, string Text)? Process(string line)
    {
        int end = line.IndexOf(' ', StringComparison.Ordinal);
        return end > 0 && int.TryParse(line.AsSpan(0, end), NumberStyles.None, CultureInfo.InvariantCulture, out int process)
            ? (process, line[end..].TrimStart())
            : null;
    }

    /// <summary>The call that <c>name(arguments) = result</c> tells of; null for every other line, and for a call that never came back.</summary>
    public static StraceCall? Call(int process, string text)
    {
        int open = text.IndexOf('(', StringComparison.Ordinal);
        if (open <= 0 || !text.AsSpan(0, open).ToString().All(c => char.IsAsciiLetterOrDigit(c) || c == '_'))
        {
            return null;
        }

        var arguments = new List<string>();
        int end = Split(text, open + 1, arguments);
        string rest = end < 0 ? "" : text[end..].TrimStart();
        return rest.StartsWith("= ", StringComparison.Ordinal) && rest[2..] is { } result && result[0] != '?'
            ? new StraceCall(process, text[..open], arguments, result)
            : null;
    }

    // The place behind the closing bracket; -1 when the line ends before it.
    private static int Split(string text, int start, List<string> arguments)
    {
        int depth = 0;
        int from = start;
        for (int i = start; i < text.Length; i++)
        {
            char c = text[i];
            if (c == '"' || (c == '<' && IsDescriptor(text, i)))
            {
                i = Skip(text, i + 1, c == '"' ? '"' : '>');
            }
            else if (c is '(' or '[' or '{')
            {
                depth++;
            }
            else if (depth > 0 ? c is ')' or ']' or '}' : c is ')')
            {
                if (depth-- == 0)
                {
                    Add(text[from..i], arguments);
                    return i + 1;
                }
            }
            else if (c == ',' && depth == 0)
            {
                Add(text[from..i], arguments);
                from = i + 1;
            }
        }

        return -1;
    }

    private static void Add(string argument, List<string> arguments)
    {
        if (argument.Trim() is { Length: > 0 } text)
        {
            arguments.Add(text);
        }
    }

    // 3</tmp/x>, AT_FDCWD</tmp>; not the arrow of =>, nor a comparison.
    private static bool IsDescriptor(string text, int index) => index > 0 && (char.IsAsciiDigit(text[index - 1]) || text[index - 1] == 'D');

    private static int Skip(string text, int from, char end)
    {
        int i = from;
        while (i < text.Length && text[i] != end)
        {
            i += text[i] == '\\' ? 2 : 1;
        }

        return i;
    }
}
