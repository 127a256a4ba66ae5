using Plainsight.Analyzers.Model;

namespace Plainsight.Generator.Emitter;

/// <summary>Writes the statements that hand a field's value to the event writer, by the field's position in the shape.</summary>
internal static class FieldEmitter
{
    public static void WriteAll(SourceWriter writer, EquatableArray<FieldModel> fields, string owner, ref int ordinal)
    {
        foreach (FieldModel field in fields)
        {
            Write(writer, field, owner + "." + field.Parameter, ref ordinal);
        }
    }

    private static void Write(SourceWriter writer, FieldModel field, string value, ref int ordinal)
    {
        if (!field.Nullable)
        {
            WriteValue(writer, field.Type, value, ref ordinal);
            return;
        }

        string position = Literals.Number(ordinal);
        string local = "v" + position;
        using (writer.Block("if (" + value + " is { } " + local + ")"))
        {
            WriteValue(writer, field.Type, local, ref ordinal);
        }

        using (writer.Block("else"))
        {
            writer.Line("writer.Null(" + position + ");");
        }
    }

    private static void WriteValue(SourceWriter writer, FieldType type, string value, ref int ordinal)
    {
        string position = Literals.Number(ordinal++);
        switch (type)
        {
            case FieldType.Bool:
                writer.Line("writer.Bool(" + position + ", " + value + ");");
                break;
            case FieldType.Integer:
                writer.Line("writer.Integer(" + position + ", " + value + ");");
                break;
            case FieldType.Real:
                writer.Line("writer.Real(" + position + ", " + value + ");");
                break;
            case FieldType.Duration:
                writer.Line("writer.Duration(" + position + ", " + value + ");");
                break;
            case FieldType.Version:
                writer.Line("writer.Version(" + position + ", " + value + ");");
                break;
            case FieldType.Id:
                writer.Line("writer.Id(" + position + ", " + value + ");");
                break;
            case FieldType.Vocabulary:
                writer.Line("writer.Word(" + position + ", " + value + ".Word);");
                break;
            case FieldType.Enum @enum:
                WriteEnum(writer, @enum, value, position);
                break;
            case FieldType.Flags flags:
                WriteFlags(writer, flags, value, position);
                break;
            case FieldType.Group group:
                writer.Line("writer.BeginGroup(" + position + ");");
                WriteAll(writer, group.Fields, value, ref ordinal);
                writer.Line("writer.EndGroup(" + position + ");");
                break;
            default:
                throw new ArgumentOutOfRangeException(nameof(type));
        }
    }

    private static void WriteEnum(SourceWriter writer, FieldType.Enum type, string value, string position)
    {
        using (writer.Block("writer.Enum(" + position + ", " + value + " switch", ");"))
        {
            int member = 0;
            foreach (EnumMember item in type.Members)
            {
                writer.Line(type.FullName + "." + item.Name + " => " + Literals.Number(member++) + ",");
            }

            writer.Line("_ => " + Literals.Number(type.Other) + ",");
        }
    }

    private static void WriteFlags(SourceWriter writer, FieldType.Flags type, string value, string position)
    {
        writer.Line("writer.Flags(");
        using (writer.Indented())
        {
            writer.Line(position + ",");
            int bit = 0;
            IEnumerable<string> bits = type.Members.Select(item =>
                "((" + value + " & " + type.FullName + "." + item.Name + ") != 0 ? 1UL << " + Literals.Number(bit++) + " : 0)");
            writer.Line((type.Members.Count == 0 ? "0UL" : string.Join("\n| ", bits)) + ");");
        }
    }
}
