using Plainsight.Analyzers.Names;
using Plainsight.Analyzers.Rules;

namespace Plainsight.Analyzers.Parser.Fields;

/// <summary>What the type of a refused field leaves for its name to tell.</summary>
public static class FieldGate
{
    /// <summary>The names of a field that is refused: that a type is unfit must not hide that the name is too.</summary>
    public static IEnumerable<NameUse> Names(FieldSource field, FieldKind? kind, string wire)
    {
        NameGate gate = Of(field, kind);
        Anchor anchor = Anchor.ParameterName(field.Position);
        yield return new NameUse(field.Name, gate, $"'{field.Name}'", anchor);
        if (field.Attribute(AttributeNames.Wire) is not null)
        {
            yield return new NameUse(wire, gate, $"'{wire}', the name of '{field.Name}' on the wire,", anchor);
        }
    }

    private static NameGate Of(FieldSource field, FieldKind? kind) => kind switch
    {
        FieldKind.Integer or FieldKind.Real => NameGate.Number,
        null => AllowList.IsMeasure(field.Type) ? NameGate.Number : NameGate.Text,
        _ => NameGate.Closed,
    };
}
