using System.Text;

namespace Plainsight.Tool.Observation;

/// <summary>Reads the pieces of which strace's lines are made.</summary>
internal static class StraceText
{
    /// <summary>The text in quotes; null for everything else, such as <c>NULL</c> or an address that can't be read.</summary>
    public static string? Quoted(string argument) =>
        argument.Length >= 2 && argument[0] == '"' && argument.LastIndexOf('"') is > 0 and var end ? Unescape(argument[1..end]) : null;

    /// <summary>The path that a descriptor stands for, as in <c>3&lt;/tmp/x&gt;</c>; null when it is no path.</summary>
    public static string? PathOf(string descriptor)
    {
        int start = descriptor.IndexOf('<', StringComparison.Ordinal);
        int end = start < 0 ? -1 : descriptor.IndexOf('>', start);
        return end > start + 1 && descriptor[start + 1] == '/' ? Unescape(descriptor[(start + 1)..end]) : null;
    }

    /// <summary>Undoes the escapes of C; octal ones are bytes of UTF-8.</summary>
    public static string Unescape(string text)
    {
        if (!text.Contains('\\', StringComparison.Ordinal))
        {
            return text;
        }

        var bytes = new List<byte>(text.Length);
        for (int i = 0; i < text.Length; i++)
        {
            if (text[i] != '\\' || i + 1 == text.Length)
            {
                bytes.AddRange(Encoding.UTF8.GetBytes([text[i]]));
                continue;
            }

            i++;
            int digits = text[i..].TakeWhile(c => c is >= '0' and <= '7').Take(3).Count();
            if (digits > 0)
            {
                bytes.Add((byte)Convert.ToInt32(text.Substring(i, digits), 8));
                i += digits - 1;
            }
            else
            {
                bytes.Add(Named(text[i]));
            }
        }

        return Encoding.UTF8.GetString([.. bytes]);
    }

    private static byte Named(char c) => (byte)(c switch
    {
        'n' => '\n',
        't' => '\t',
        'r' => '\r',
        'v' => '\v',
        'f' => '\f',
        _ => c,
    });
}
