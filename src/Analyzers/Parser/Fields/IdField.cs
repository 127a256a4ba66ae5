using Plainsight.Analyzers.Model;
using Plainsight.Analyzers.Rules;

namespace Plainsight.Analyzers.Parser.Fields;

/// <summary>A field with a random id.</summary>
public static class IdField
{
    public static FieldType Parse(FieldSource field)
    {
        IdKind kind = field.Type.Name switch
        {
            "InstallId" => IdKind.Install,
            "SessionId" => IdKind.Session,
            _ => IdKind.Run,
        };
        if (kind != IdKind.Run && field.Scope.Kind != OwnerKind.Context)
        {
            field.RefuseType(RuleIds.OtherType, $"an {field.Type.Name}, which the runtime fills in the context only, after consent".Replace("an S", "a S"));
        }

        string? format = field.Attribute(AttributeNames.Wire)?.Text("Format");
        return new FieldType.Id(kind, format == "N");
    }
}
