using System.Globalization;
using System.Text;

namespace Plainsight.Analyzers.Schema;

/// <summary>Prints a JSON value on one line, in the only spelling that the schema file has.</summary>
public static class JsonPrinter
{
    public static string Print(JsonNode node)
    {
        var text = new StringBuilder();
        Write(text, node);
        return text.ToString();
    }

    internal static void WriteText(StringBuilder text, string value)
    {
        text.Append('"');
        for (int i = 0; i < value.Length; i++)
        {
            WriteCharacter(text, value, i);
        }

        text.Append('"');
    }

    private static void Write(StringBuilder text, JsonNode node)
    {
        switch (node)
        {
            case JsonText leaf:
                WriteText(text, leaf.Value);
                break;
            case JsonRaw raw:
                text.Append(raw.Spelling);
                break;
            case JsonArray array:
                text.Append('[');
                WriteItems(text, array);
                text.Append(']');
                break;
            case JsonObject { Members.Count: 0 }:
                text.Append("{}");
                break;
            case JsonObject @object:
                text.Append("{ ");
                WriteMembers(text, @object);
                text.Append(" }");
                break;
        }
    }

    internal static void WriteMembers(StringBuilder text, JsonObject @object)
    {
        for (int i = 0; i < @object.Members.Count; i++)
        {
            text.Append(i == 0 ? "" : ", ");
            WriteText(text, @object.Members[i].Name);
            text.Append(": ");
            Write(text, @object.Members[i].Value);
        }
    }

    private static void WriteItems(StringBuilder text, JsonArray array)
    {
        for (int i = 0; i < array.Items.Count; i++)
        {
            text.Append(i == 0 ? "" : ", ");
            Write(text, array.Items[i]);
        }
    }

    private static void WriteCharacter(StringBuilder text, string value, int index)
    {
        char c = value[index];
        switch (c)
        {
            case '"':
                text.Append("\\\"");
                break;
            case '\\':
                text.Append("\\\\");
                break;
            case '\n':
                text.Append("\\n");
                break;
            case '\t':
                text.Append("\\t");
                break;
            case < ' ' or '\u007f':
            case >= '\ud800' and <= '\udfff' when !InPair(value, index):
                // Half a surrogate pair has no UTF-8 form.
                text.Append("\\u").Append(((int)c).ToString("x4", CultureInfo.InvariantCulture));
                break;
            default:
                text.Append(c);
                break;
        }
    }

    private static bool InPair(string value, int index) =>
        (char.IsHighSurrogate(value[index]) && index + 1 < value.Length && char.IsLowSurrogate(value[index + 1]))
        || (char.IsLowSurrogate(value[index]) && index > 0 && char.IsHighSurrogate(value[index - 1]));
}
