using System.Text;

namespace Plainsight.Analyzers.Rules;

/// <summary>Brings route templates into the one form in which they are sent: <c>/users/{id}</c>.</summary>
public static class RouteText
{
    /// <summary>What is sent for every route that the compilation does not declare.</summary>
    public const string Unlisted = "unlisted";

    private const int Longest = 128;

    /// <summary>The template with a leading slash and bare parameter names; null when it can't be sent: then its requests are <see cref="Unlisted"/>.</summary>
    public static string? Normalise(string template)
    {
        string bare = template.StartsWith("~/", StringComparison.Ordinal) ? template.Substring(1) : template;
        StringBuilder text = new("/");
        foreach (string segment in Segments(bare))
        {
            if (Segment(segment) is not { } normal)
            {
                return null;
            }

            text.Append(text.Length > 1 ? "/" : "").Append(normal);
        }

        return text.Length <= Longest ? text.ToString() : null;
    }

    /// <summary>Joins a prefix and a template; a template that starts at the root stands alone.</summary>
    public static string Join(string prefix, string template) =>
        template.StartsWith("~/", StringComparison.Ordinal) ? template : prefix.TrimEnd('/') + "/" + template.TrimStart('/');

    // A slash inside braces belongs to a constraint.
    private static IEnumerable<string> Segments(string template)
    {
        int start = 0;
        int depth = 0;
        for (int i = 0; i <= template.Length; i++)
        {
            char c = i < template.Length ? template[i] : '/';
            depth += c == '{' ? 1 : c == '}' ? -1 : 0;
            if (i == template.Length || (c == '/' && depth == 0))
            {
                if (i > start)
                {
                    yield return template.Substring(start, i - start);
                }

                start = i + 1;
            }
        }
    }

    private static string? Segment(string segment)
    {
        StringBuilder text = new();
        StringBuilder constant = new();
        for (int i = 0; i < segment.Length; i++)
        {
            if (segment[i] != '{')
            {
                constant.Append(segment[i]);
                text.Append(segment[i]);
                continue;
            }

            int end = End(segment, i);
            string? name = end < 0 ? null : Name(segment.Substring(i + 1, end - i - 1));
            if (name is null)
            {
                return null;
            }

            text.Append('{').Append(name).Append('}');
            i = end;
        }

        return constant.Length == 0 || IsWord(constant.ToString()) ? text.ToString() : null;
    }

    private static int End(string segment, int start)
    {
        int depth = 0;
        for (int i = start; i < segment.Length; i++)
        {
            depth += segment[i] == '{' ? 1 : segment[i] == '}' ? -1 : 0;
            if (depth == 0)
            {
                return i;
            }
        }

        return -1;
    }

    /// <summary>The name of a parameter without its constraints, default and marks.</summary>
    private static string? Name(string parameter)
    {
        string name = parameter.TrimStart('*').Split(':', '=', '?')[0].Trim();
        return name.Length > 0 && name.All(c => c is '_' or (>= 'a' and <= 'z') or (>= 'A' and <= 'Z') or (>= '0' and <= '9')) ? name : null;
    }

    // A constant that looks like data could be data: who can tell it in the receiver's table?
    private static bool IsWord(string constant) => WireText.IsWellFormed(constant) && WireText.LooksLike(constant) is null;
}
