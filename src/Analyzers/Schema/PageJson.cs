using System.Text;

namespace Plainsight.Analyzers.Schema;

/// <summary>Prints JSON for people: a member a line, short lists of values on one line.</summary>
internal static class PageJson
{
    public static string Print(JsonNode value)
    {
        var text = new StringBuilder();
        Write(text, value, "");
        return text.ToString();
    }

    private static void Write(StringBuilder text, JsonNode node, string indent)
    {
        if (node is JsonArray { Items.Count: > 0 } list && list.Items.All(item => item is JsonObject))
        {
            Write(text, list, indent);
            return;
        }

        if (node is not JsonObject { Members.Count: > 0 } parent)
        {
            text.Append(JsonPrinter.Print(node));
            return;
        }

        string inner = indent + "  ";
        string separator = "{\n";
        foreach (JsonMember member in parent.Members)
        {
            text.Append(separator).Append(inner);
            JsonPrinter.WriteText(text, member.Name);
            text.Append(": ");
            Write(text, member.Value, inner);
            separator = ",\n";
        }

        text.Append('\n').Append(indent).Append('}');
    }

    private static void Write(StringBuilder text, JsonArray list, string indent)
    {
        string inner = indent + "  ";
        string separator = "[\n";
        foreach (JsonNode item in list.Items)
        {
            text.Append(separator).Append(inner);
            Write(text, item, inner);
            separator = ",\n";
        }

        text.Append('\n').Append(indent).Append(']');
    }
}
