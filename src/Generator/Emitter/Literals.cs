using System.Globalization;
using System.Text;
using Microsoft.CodeAnalysis.CSharp;

namespace Plainsight.Generator.Emitter;

/// <summary>C# literals and names.</summary>
internal static class Literals
{
    public static string String(string? value)
    {
        if (value is null)
        {
            return "null";
        }

        StringBuilder text = new("\"");
        foreach (char c in value)
        {
            text.Append(c switch
            {
                '"' => "\\\"",
                '\\' => "\\\\",
                _ when c < ' ' || char.IsSurrogate(c) => "\\u" + ((int)c).ToString("x4", CultureInfo.InvariantCulture),
                _ => c.ToString(),
            });
        }

        return text.Append('"').ToString();
    }

    public static string Strings(IEnumerable<string> values) => "[" + string.Join(", ", values.Select(String)) + "]";

    public static string Bool(bool value) => value ? "true" : "false";

    public static string Number(int value) => value.ToString(CultureInfo.InvariantCulture);

    /// <summary>A raw string of several lines, with as many quotes around it as its content requires.</summary>
    public static string Raw(string value)
    {
        int longest = 0;
        int run = 0;
        foreach (char c in value)
        {
            run = c == '"' ? run + 1 : 0;
            longest = Math.Max(longest, run);
        }

        string quotes = new('"', Math.Max(3, longest + 1));
        return quotes + "\n" + value + "\n" + quotes;
    }

    /// <summary>A parameter's name for a field: camelCase, and escaped where that is a keyword.</summary>
    public static string ParameterName(string name)
    {
        string camel = char.ToLowerInvariant(name[0]) + name.Substring(1);
        return SyntaxFacts.GetKeywordKind(camel) == SyntaxKind.None ? camel : "@" + camel;
    }
}
