using Microsoft.CodeAnalysis;
using Plainsight.Analyzers.Model;
using Plainsight.Analyzers.Rules;

namespace Plainsight.Analyzers.Parser.Fields;

/// <summary>A field with one or several members of an enum.</summary>
public static class EnumField
{
    private const int Most = 64;

    public static FieldType Parse(FieldSource field)
    {
        var info = EnumInfo.Of(field.Type);
        IReadOnlyList<EnumValue> values = EnumChoice.Apply(field, info.Values);
        EquatableArray<EnumMember> members = Members(Check(field, field.Type, values));
        int other = -1;
        for (int i = 0; i < members.Count && other < 0; i++)
        {
            other = members[i].Wire == "other" ? i : -1;
        }

        // What does not fit would become another member's number.
        return new FieldType.Enum(field.TypeFullName, members, other) { IsInOrder = info.FitsInt && IsInOrder(values, static position => (ulong)position) };
    }

    public static FieldType ParseFlags(FieldSource field)
    {
        IReadOnlyList<EnumValue> values = EnumChoice.Apply(
            field, [.. EnumInfo.Of(field.Type).Values.Where(value => value.IsSingleBit).OrderBy(value => value.Bits)]);
        return new FieldType.Flags(field.TypeFullName, Members(Check(field, field.Type, values))) { IsInOrder = IsInOrder(values, static position => 1UL << position) };
    }

    private static bool IsInOrder(IReadOnlyList<EnumValue> values, Func<int, ulong> bits)
    {
        for (int i = 0; i < values.Count; i++)
        {
            if (values[i].Bits != bits(i))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>The members as the model has them.</summary>
    public static EquatableArray<EnumMember> Members(IEnumerable<EnumValue> values) =>
        values.Select(value => new EnumMember(value.Name, value.Wire)).ToEquatableArray();

    /// <summary>The values, after findings about their number and their texts.</summary>
    public static IReadOnlyList<EnumValue> Check(FieldSource field, ITypeSymbol type, IReadOnlyList<EnumValue> values)
    {
        string name = type.Name;
        if (values.Count == 0)
        {
            field.RefuseType(RuleIds.OtherType, $"the enum '{name}', which has no member to send");
        }

        if (values.Count > Most)
        {
            field.ReportAtType(RuleIds.TooMany, $"Enum '{name}' of field '{field.Name}' has more than {Most} members", "Use a [Vocabulary] instead.");
        }

        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (EnumValue value in values)
        {
            string? problem = !WireText.IsWellFormed(value.Wire) ? $"is not {WireText.Pattern}"
                : WireText.LooksLike(value.Wire) is { } data ? $"looks like {data}"
                : !seen.Add(value.Wire) ? "stands for another member too"
                : null;
            if (problem is not null)
            {
                field.ReportAtType(RuleIds.WireName, $"'{value.Wire}', the text of '{name}.{value.Name}' in field '{field.Name}', {problem}", "Give the member another [Wire] text.");
            }
        }

        return values;
    }
}
