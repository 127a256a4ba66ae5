using Plainsight.Analyzers.Model;

namespace Plainsight.Generator.Emitter;

/// <summary>Writes the statements of fields over an enum: its members become positions in the shape.</summary>
internal static class EnumEmitter
{
    // Of a thousand events the casts are compiled two seconds faster than the switches; the writer knows which positions there are.
    public static void Enum(SourceWriter writer, FieldType.Enum type, string value, string position)
    {
        string head = "writer.Enum(" + position + ", ";
        if (type.IsInOrder)
        {
            writer.Line(head + "(int)" + value + ");");
        }
        else
        {
            Switch(writer, head + value + " switch", type.FullName, type.Members, type.Other);
        }
    }

    public static void Name(SourceWriter writer, FieldType.Names type, string value, string position) =>
        Switch(writer, "writer.Name(" + position + ", " + value + ".Member switch", type.EnumFullName, type.Members, otherwise: -1);

    public static void Flags(SourceWriter writer, FieldType.Flags type, string value, string position)
    {
        if (type.IsInOrder)
        {
            writer.Line("writer.Flags(" + position + ", unchecked((ulong)" + value + "));");
        }
        else
        {
            Bits(writer, "writer.Flags(", position, type.Members.Select(item => "(" + value + " & " + type.FullName + "." + item.Name + ") != 0"));
        }
    }

    public static void Options(SourceWriter writer, FieldType.Options type, string value, string position) =>
        Bits(writer, "writer.Options(", position, type.Members.Select(item => value + ".Contains(" + type.EnumFullName + "." + item.Name + ")"));

    public static void Counts(SourceWriter writer, FieldType.Counts type, string value, string position)
    {
        writer.Line("writer.Counts(");
        using (writer.Indented())
        {
            writer.Line(position + ",");
            writer.Line("[" + string.Join(", ", type.Members.Select(item => value + "[" + type.EnumFullName + "." + item.Name + "]")) + "]);");
        }
    }

    private static void Switch(SourceWriter writer, string head, string enumFullName, EquatableArray<EnumMember> members, int otherwise)
    {
        using (writer.Block(head, ");"))
        {
            int member = 0;
            foreach (EnumMember item in members)
            {
                writer.Line(enumFullName + "." + item.Name + " => " + Literals.Number(member++) + ",");
            }

            writer.Line("_ => " + Literals.Number(otherwise) + ",");
        }
    }

    private static void Bits(SourceWriter writer, string head, string position, IEnumerable<string> conditions)
    {
        writer.Line(head);
        using (writer.Indented())
        {
            writer.Line(position + ",");
            int bit = 0;
            string[] bits = [.. conditions.Select(condition => "(" + condition + " ? 1UL << " + Literals.Number(bit++) + " : 0)")];
            writer.Line((bits.Length == 0 ? "0UL" : string.Join("\n| ", bits)) + ");");
        }
    }
}
