using Plainsight.Analyzers.Model;

namespace Plainsight.Generator.Emitter;

/// <summary>Writes how the runtime fills a field of the context.</summary>
internal static class ContextFill
{
    /// <summary>The expression over the runtime's facts, <c>host</c>; null when only the app knows the value.</summary>
    public static string? Of(FieldModel field) => field switch
    {
        { HostFact: { } fact } => "host." + fact,
        { Type: FieldType.Group group } => Group(group),
        _ => null,
    };

    // What the app would have to give for a part of a group it gives with the whole group.
    private static string? Group(FieldType.Group group)
    {
        string?[] values = [.. group.Fields.Where(field => field.Type is not FieldType.Constant).Select(Of)];
        return values.Contains(null) ? null : "new " + group.FullName + "(" + string.Join(", ", values) + ")";
    }
}
