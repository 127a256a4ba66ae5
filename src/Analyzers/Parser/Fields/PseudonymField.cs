using Plainsight.Analyzers.Model;
using Plainsight.Analyzers.Rules;

namespace Plainsight.Analyzers.Parser.Fields;

/// <summary>A field with a hash that stands for a text.</summary>
public static class PseudonymField
{
    public static FieldType Parse(FieldSource field)
    {
        PseudonymKind kind = AllowList.PseudonymOf(field.Type);
        if (kind != PseudonymKind.Keyed)
        {
            field.RefuseType(RuleIds.PublicPseudonym, kind == PseudonymKind.Salted ? "a pseudonym with a public salt" : "a pseudonym without a key");
        }

        return new FieldType.Pseudonym(kind);
    }
}
