using System.Globalization;
using System.Text;

namespace Plainsight.Analyzers.Schema;

/// <summary>Reads a JSON string with its escapes.</summary>
internal static class JsonTextReader
{
    public static string Read(JsonCursor cursor)
    {
        cursor.Next();
        var text = new StringBuilder();
        while (true)
        {
            text.Append(cursor.Take(c => c is not ('"' or '\\') && c >= ' '));
            if (cursor.AtEnd || cursor.Current < ' ')
            {
                throw cursor.Fault("a text is not closed on its line");
            }

            if (cursor.Next() == '"')
            {
                return text.ToString();
            }

            text.Append(ReadEscape(cursor));
        }
    }

    private static char ReadEscape(JsonCursor cursor)
    {
        JsonFaultException fault = cursor.Fault("this is no escape that JSON knows");
        return cursor.Next() switch
        {
            '"' => '"',
            '\\' => '\\',
            '/' => '/',
            'b' => '\b',
            'f' => '\f',
            'n' => '\n',
            'r' => '\r',
            't' => '\t',
            'u' => ReadCode(cursor) ?? throw fault,
            _ => throw fault,
        };
    }

    private static char? ReadCode(JsonCursor cursor)
    {
        int code = 0;
        for (int i = 0; i < 4; i++)
        {
            string digit = cursor.Next().ToString();
            if (!int.TryParse(digit, NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out int value))
            {
                return null;
            }

            code = (code * 16) + value;
        }

        return (char)code;
    }
}
