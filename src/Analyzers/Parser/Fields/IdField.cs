using Plainsight.Analyzers.Model;
using Plainsight.Analyzers.Rules;

namespace Plainsight.Analyzers.Parser.Fields;

/// <summary>A field with a random id.</summary>
public static class IdField
{
    public static FieldType Parse(FieldSource field)
    {
        IdKind kind = AllowList.IdOf(field.Type);
        if (kind != IdKind.Run && field.Scope.Kind != OwnerKind.Context)
        {
            string article = kind == IdKind.Install ? "an" : "a";
            field.RefuseType(RuleIds.OtherType, $"{article} {field.Type.Name}, which stands in the context only, where the runtime fills it after consent");
        }

        string? format = field.Attribute(AttributeNames.Wire)?.Text("Format");
        return new FieldType.Id(kind, format == "N");
    }
}
