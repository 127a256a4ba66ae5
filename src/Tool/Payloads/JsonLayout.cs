using System.Text;
using Plainsight.Analyzers.Schema;

namespace Plainsight.Tool.Payloads;

/// <summary>Prints JSON for people: an object without an object inside on one line, everything else member by member.</summary>
internal static class JsonLayout
{
    public static string Print(JsonNode node)
    {
        var text = new StringBuilder();
        Write(text, node, 0);
        return text.Append('\n').ToString();
    }

    private static void Write(StringBuilder text, JsonNode node, int indentation)
    {
        switch (node)
        {
            case JsonObject @object when @object.Members.Any(member => HoldsObject(member.Value)):
                WriteLines(text, '{', '}', @object.Members, indentation, member =>
                {
                    text.Append(JsonPrinter.Print(new JsonText(member.Name))).Append(": ");
                    Write(text, member.Value, indentation + 2);
                });
                break;
            case JsonArray array when array.Items.Any(HoldsObject):
                WriteLines(text, '[', ']', array.Items, indentation, item => Write(text, item, indentation + 2));
                break;
            default:
                text.Append(JsonPrinter.Print(node));
                break;
        }
    }

    private static void WriteLines<T>(StringBuilder text, char start, char end, IReadOnlyList<T> items, int indentation, Action<T> write)
    {
        text.Append(start).Append('\n');
        for (int i = 0; i < items.Count; i++)
        {
            text.Append(' ', indentation + 2);
            write(items[i]);
            text.Append(i == items.Count - 1 ? "\n" : ",\n");
        }

        text.Append(' ', indentation).Append(end);
    }

    private static bool HoldsObject(JsonNode node) => node is JsonObject || (node is JsonArray array && array.Items.Any(HoldsObject));
}
