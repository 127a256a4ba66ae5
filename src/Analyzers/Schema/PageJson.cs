using System.Text;

namespace Plainsight.Analyzers.Schema;

/// <summary>Prints JSON for people: a member a line, short lists on one line.</summary>
internal static class PageJson
{
    public static string Print(JsonObject value)
    {
        var text = new StringBuilder();
        Write(text, value, "");
        return text.ToString();
    }

    private static void Write(StringBuilder text, JsonNode node, string indent)
    {
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
}
