using Plainsight.Analyzers.Model;
using Plainsight.Analyzers.Rules;

namespace Plainsight.Analyzers.Parser.Fields;

/// <summary>A field with a nested object.</summary>
public static class GroupField
{
    private const int Deepest = 2;

    public static FieldType? Parse(FieldSource field)
    {
        if (field.Scope.Depth >= Deepest)
        {
            field.RefuseType(RuleIds.OtherType, $"the group '{field.Type.Name}' inside a group inside a group; groups nest at most {Deepest} deep");
            return null;
        }

        return DeclaredElsewhere.Parse(
            field,
            AttributeNames.Group,
            (declaration, semantics) => GroupParser.Parse(declaration, semantics, field.Scope.Depth + 1, field.Scope.Project, field.Scope.Cancellation))?.Model;
    }
}
