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
            case FieldType.Pseudonym:
                writer.Line("writer.Pseudonym(" + position + ", " + value + ");");
                break;
            case FieldType.ExceptionKind:
                writer.Line("writer.Exception(" + position + ", " + value + ");");
                break;
            case FieldType.Route:
                writer.Line("writer.Route(" + position + ", " + value + ");");
                break;
            case FieldType.Vocabulary:
                writer.Line("writer.Word(" + position + ", " + value + ".Word);");
                break;
            case FieldType.Enum @enum:
                EnumEmitter.Enum(writer, @enum, value, position);
                break;
            case FieldType.Flags flags:
                EnumEmitter.Flags(writer, flags, value, position);
                break;
            case FieldType.Names names:
                EnumEmitter.Name(writer, names, value, position);
                break;
            case FieldType.Options options:
                EnumEmitter.Options(writer, options, value, position);
                break;
            case FieldType.Counts counts:
                EnumEmitter.Counts(writer, counts, value, position);
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
}
