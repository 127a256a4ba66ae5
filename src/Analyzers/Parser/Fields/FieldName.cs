using Plainsight.Analyzers.Model;
using Plainsight.Analyzers.Rules;

namespace Plainsight.Analyzers.Parser.Fields;

/// <summary>Finds a field's name on the wire.</summary>
public static class FieldName
{
    /// <summary>The text of <c>[Wire]</c>, else the parameter in snake_case, with the unit of a duration.</summary>
    public static string Parse(FieldSource field, FieldKind? kind, FieldType? type)
    {
        AttributeUse? wire = field.Attribute(AttributeNames.Wire);
        if (wire is not null)
        {
            CheckFormat(field, wire, kind);
        }

        string? given = wire?.Text("name", position: 0);
        string name = wire is not null ? given ?? "" : Derive(field.Name, type);
        if (!WireText.IsWellFormed(name))
        {
            Anchor anchor = wire is null ? Anchor.ParameterName(field.Position) : Anchor.ParameterAttribute(field.Position, wire.Position);
            string advice = wire is null ? "Give the field a [Wire] name." : "Choose another [Wire] name.";
            field.Scope.Report(RuleIds.WireName, anchor, $"'{name}', the name of field '{field.Name}' of {field.Scope.Owner}, is not {WireText.Pattern}", advice);
        }

        return name;
    }

    private static string Derive(string parameter, FieldType? type)
    {
        string name = SnakeCase.Of(parameter);
        string unit = type is FieldType.Duration duration ? Suffix(duration.Unit) : "";
        return name.EndsWith(unit, StringComparison.Ordinal) ? name : name + unit;
    }

    private static string Suffix(DurationUnit unit) => unit switch
    {
        DurationUnit.Microseconds => "_us",
        DurationUnit.Milliseconds => "_ms",
        DurationUnit.Seconds => "_s",
        DurationUnit.Minutes => "_min",
        DurationUnit.Hours => "_h",
        _ => "_d",
    };

    private static void CheckFormat(FieldSource field, AttributeUse wire, FieldKind? kind)
    {
        if (wire.Text("Format") is { } format && (kind != FieldKind.Id || format is not ("D" or "N")))
        {
            string problem = kind == FieldKind.Id ? $"an id has no format '{format}'" : "only an id has a format";
            field.RefuseRange(wire, problem, "Use Format = \"D\" or \"N\" on ids, and nowhere else.");
        }
    }
}
