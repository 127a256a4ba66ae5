using Plainsight.Analyzers.Rules;

namespace Plainsight.Analyzers.Parser.Fields;

/// <summary>Applies <c>[Names]</c> and <c>[Only]</c> to the members of an enum field.</summary>
public static class EnumChoice
{
    /// <summary>The members that the field sends, in its order and with its texts.</summary>
    public static IReadOnlyList<EnumValue> Apply(FieldSource field, IReadOnlyList<EnumValue> values) => Pick(field, Rename(field, values));

    /// <summary>Refuses both attributes on a field that is no enum.</summary>
    public static void Refuse(FieldSource field)
    {
        foreach (AttributeUse attribute in field.Attributes.Where(attribute => attribute.Name is AttributeNames.Names or AttributeNames.Only))
        {
            field.RefuseRange(attribute, "only an enum has members to name or to pick", "Remove the attribute.");
        }
    }

    private static IReadOnlyList<EnumValue> Rename(FieldSource field, IReadOnlyList<EnumValue> values)
    {
        if (field.Attribute(AttributeNames.Names) is not { } attribute)
        {
            return values;
        }

        if (attribute.Number("style", 0) is not 0 || AllowList.UnameOf(TypeClassifier.FullName(field.Type)) is not { } names)
        {
            field.RefuseRange(attribute, "[Names] knows other names for OsFamily and CpuFamily only, in the style NameStyle.Uname", "Remove it, or give the members of your own enum a [Wire] text.");
            return values;
        }

        return [.. values.Select(value => names.TryGetValue(value.Name, out string? name) ? value with { Wire = name } : value)];
    }

    private static IReadOnlyList<EnumValue> Pick(FieldSource field, IReadOnlyList<EnumValue> values)
    {
        if (field.Attribute(AttributeNames.Only) is not { } attribute)
        {
            return values;
        }

        long[] given = attribute.Numbers("members");
        List<EnumValue> picked = [.. given.Select(number => values.FirstOrDefault(value => Is(value, number))).OfType<EnumValue>().Distinct()];
        if (given.Length == 0 || picked.Count != given.Length)
        {
            string problem = given.Length == 0 ? "[Only] lists no member" : "[Only] lists a member twice, or one that the field does not have";
            field.RefuseRange(attribute, problem, $"List members of {field.Type.Name}, each once.");
            return values;
        }

        return picked;
    }

    // The bits of a negative member are those of its enum's own width.
    private static bool Is(EnumValue value, long number) =>
        value.Bits == unchecked((ulong)number)
        || (number < 0 && (value.Bits == unchecked((uint)number) || value.Bits == unchecked((ushort)number) || value.Bits == unchecked((byte)number)));
}
