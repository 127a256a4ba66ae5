using System.Text;

namespace Plainsight.Analyzers.Schema;

/// <summary>One line of the schema file: the app, a word, a key of the envelope, a field, or the head of a group or event.</summary>
/// <param name="head">The object without its nested fields.</param>
/// <param name="fields">The nested fields, or null when the object cannot have any.</param>
public sealed class SchemaEntry(JsonObject head, IReadOnlyList<SchemaEntry>? fields = null)
{
    public JsonObject Head { get; } = head;

    public IReadOnlyList<SchemaEntry>? Fields { get; } = fields;

    /// <summary>The 1-based line in the file, or 0 when the entry was built from code.</summary>
    public int Line => Head.Line;

    /// <summary>The 1-based column in the file, or 0 when the entry was built from code.</summary>
    public int Column => Head.Column;

    /// <summary>What tells the entry from its neighbours: the field's name, the envelope's key or the word.</summary>
    public string Name => Head.Text("name") ?? Head.Text("key") ?? Head.Text("event") ?? Head.Text("word") ?? "";

    /// <summary>The line as it stands in the file, without indentation and comma.</summary>
    public string Text
    {
        get
        {
            if (Fields is null)
            {
                return JsonPrinter.Print(Head);
            }

            var text = new StringBuilder("{ ");
            JsonPrinter.WriteMembers(text, Head);
            return text.Append(Fields.Count == 0 ? ", \"fields\": [] }" : ", \"fields\": [").ToString();
        }
    }
}
