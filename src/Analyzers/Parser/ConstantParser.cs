using Plainsight.Analyzers.Model;
using Plainsight.Analyzers.Rules;

namespace Plainsight.Analyzers.Parser;

/// <summary>Reads <c>[TelemetryConstant]</c>, a text that is always the same.</summary>
public static class ConstantParser
{
    /// <summary>The fields, and after them the constants of the declaration.</summary>
    public static EquatableArray<FieldModel> Append(EquatableArray<FieldModel> fields, IReadOnlyList<AttributeUse> attributes, string owner, List<Finding> findings)
    {
        if (attributes.All(use => use.Name != AttributeNames.Constant))
        {
            return fields;
        }

        var all = fields.ToList();
        var names = new HashSet<string>(fields.Select(field => field.Wire), StringComparer.Ordinal);
        foreach (AttributeUse use in attributes.Where(use => use.Name == AttributeNames.Constant))
        {
            string name = use.Text("name", position: 0) ?? "";
            string value = use.Text("value", position: 1) ?? "";
            Anchor anchor = Anchor.TypeAttribute(use.Position);
            if (!WireText.IsWellFormed(name))
            {
                findings.Add(Finding.Of(RuleIds.WireName, anchor, $"'{name}', the name of a constant of {owner}, is not {WireText.Pattern}", "Choose another name."));
            }
            else if (!names.Add(name))
            {
                findings.Add(Finding.Of(RuleIds.WireName, anchor, $"'{name}' names two fields of {owner}", "Give the constant another name."));
            }

            if (Problem(value) is { } problem)
            {
                findings.Add(Finding.Of(RuleIds.WireName, anchor, $"'{value}', the value of the constant '{name}' of {owner}, {problem}", "Choose another text."));
            }

            all.Add(new FieldModel(name, name, Nullable: false, Why: "", new FieldType.Constant(value, use.Position)));
        }

        return all.ToEquatableArray();
    }

    private static string? Problem(string value) =>
        !WireText.IsWellFormed(value) ? $"is not {WireText.Pattern}"
        : WireText.LooksLike(value) is { } data ? $"looks like {data}"
        : null;
}
