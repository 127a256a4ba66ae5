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
                Call(writer, "Bool", position, value);
                break;
            case FieldType.Integer:
                Call(writer, "Integer", position, value);
                break;
            case FieldType.Real:
                Call(writer, "Real", position, value);
                break;
            case FieldType.Duration:
                Call(writer, "Duration", position, value);
                break;
            case FieldType.Version:
                Call(writer, "Version", position, value);
                break;
            case FieldType.Id:
                Call(writer, "Id", position, value);
                break;
            case FieldType.Pseudonym:
                Call(writer, "Pseudonym", position, value);
                break;
            case FieldType.ExceptionKind:
                Call(writer, "Exception", position, value);
                break;
            case FieldType.Route:
                Call(writer, "Route", position, value);
                break;
            case FieldType.Vocabulary:
                Call(writer, "Word", position, value + ".Word");
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
            case FieldType.Constant:
                writer.Line("writer.Constant(" + position + ");");
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

    private static void Call(SourceWriter writer, string method, string position, string value) =>
        writer.Line("writer." + method + "(" + position + ", " + value + ");");
}
