namespace Plainsight.Events;

/// <summary>Brings route templates into the one form in which they stand in a shape: a leading slash, no empty segments, <c>{name}</c> for every parameter.</summary>
internal static class RouteText
{
    /// <summary>Longer templates are not sent.</summary>
    public const int Longest = 128;

    /// <summary>Writes the template in its one form.</summary>
    /// <returns>How many bytes it has; 0 when it can't be sent.</returns>
    public static int Normalise(ReadOnlySpan<char> template, Span<byte> target)
    {
        ByteWriter writer = new(target);
        if (template.StartsWith("~/", StringComparison.Ordinal))
        {
            template = template[1..];
        }

        bool slash = true;
        for (int i = 0; i < template.Length; i++)
        {
            char c = template[i];
            if (c == '/')
            {
                slash = true;
                continue;
            }

            if (slash)
            {
                writer.Raw((byte)'/');
                slash = false;
            }

            if (c == '{')
            {
                int end = End(template, i);
                if (end < 0 || !Parameter(template[(i + 1)..end], ref writer))
                {
                    return 0;
                }

                i = end;
            }
            else if (IsConstant(c))
            {
                writer.Raw((byte)c);
            }
            else
            {
                return 0;
            }
        }

        if (writer.Length == 0)
        {
            writer.Raw((byte)'/');
        }

        return writer.Overflowed ? 0 : writer.Length;
    }

    // A constraint may hold braces of its own.
    private static int End(ReadOnlySpan<char> template, int start)
    {
        int depth = 0;
        for (int i = start; i < template.Length; i++)
        {
            depth += template[i] == '{' ? 1 : template[i] == '}' ? -1 : 0;
            if (depth == 0)
            {
                return i;
            }
        }

        return -1;
    }

    /// <summary>Writes the name of a parameter without its marks, constraints and default.</summary>
    private static bool Parameter(ReadOnlySpan<char> text, ref ByteWriter writer)
    {
        ReadOnlySpan<char> name = text.TrimStart('*');
        int end = name.IndexOfAny(':', '=', '?');
        name = (end < 0 ? name : name[..end]).Trim();
        writer.Raw((byte)'{');
        foreach (char c in name)
        {
            if (c != '_' && !char.IsAsciiLetterOrDigit(c))
            {
                return false;
            }

            writer.Raw((byte)c);
        }

        writer.Raw((byte)'}');
        return name.Length > 0;
    }

    private static bool IsConstant(char c) => char.IsAsciiLetterOrDigit(c) || c is '_' or '.' or '$' or '-';
}
