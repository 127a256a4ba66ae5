using Plainsight.Analyzers.Model;

namespace Plainsight.Generator.Emitter;

/// <summary>Writes the part of an event or a context that puts it on the wire.</summary>
internal static class EventEmitter
{
    public static string Event(EventModel model, string shape)
    {
        string fields = FieldList(model.Fields, prefix: "");
        string remarks = "Sends '" + model.Name + "', version " + Literals.Number(model.Version)
            + (fields.Length == 0 ? ", without fields." : ": " + fields + ".");
        return Write(model.Type, "global::Plainsight.ITelemetryEvent", remarks, model.Fields, shape);
    }

    public static string Context(ContextModel model, string shape) =>
        Write(model.Type, "global::Plainsight.ITelemetryContext", "Goes with every event: " + FieldList(model.Fields, prefix: "") + ".", model.Fields, shape);

    private static string Write(TypeModel type, string contract, string remarks, EquatableArray<FieldModel> fields, string shape)
    {
        contract += "<" + type.FullName + ">";
        return FileEmitter.Write(type, remarks, contract, writer =>
        {
            writer.Line("static global::System.ReadOnlySpan<byte> " + contract + ".Shape =>");
            using (writer.Indented())
            {
                writer.Line(Literals.Raw(shape) + "u8;");
            }

            writer.Line();
            using (writer.Block("static void " + contract + ".Write(in " + type.FullName + " value, ref global::Plainsight.EventWriter writer)"))
            {
                int ordinal = 0;
                FieldEmitter.WriteAll(writer, fields, "value", ref ordinal);
            }
        });
    }

    private static string FieldList(EquatableArray<FieldModel> fields, string prefix) =>
        string.Join(", ", fields.Select(field => field.Type is FieldType.Group group
            ? FieldList(group.Fields, prefix + field.Wire + ".")
            : prefix + field.Wire));
}
