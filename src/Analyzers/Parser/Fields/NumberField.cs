using Plainsight.Analyzers.Model;
using Plainsight.Analyzers.Rules;

namespace Plainsight.Analyzers.Parser.Fields;

/// <summary>A field with a number or a duration.</summary>
public static class NumberField
{
    public static FieldType ParseInteger(FieldSource field)
    {
        UnitParser.RefuseUnit(field);
        UnitParser.RefuseDecimals(field, "a whole number has no decimals");
        return new FieldType.Integer(field.TypeFullName, RangeParser.Parse(field, Coarsening.PowersOfTen, AllowList.EdgesOf(field.Type)));
    }

    public static FieldType ParseReal(FieldSource field)
    {
        UnitParser.RefuseUnit(field);
        if (field.Attribute(AttributeNames.Buckets) is null && field.Attribute(AttributeNames.Exact) is null)
        {
            // A number between two others has no natural size, so no series of edges fits all of them.
            field.Scope.Report(
                RuleIds.Range,
                Anchor.ParameterType(field.Position),
                field.Title,
                field.Scope.Owner,
                "nothing says how much of a " + field.TypeFullName + " is sent",
                "Add [Buckets(…)], or [Exact(\"why\", Decimals = 2)].");
        }

        NumberRange range = RangeParser.Parse(field, Coarsening.Edges);
        return new FieldType.Real(field.TypeFullName, range, UnitParser.ParseDecimals(field, range));
    }

    public static FieldType ParseDuration(FieldSource field)
    {
        NumberRange range = RangeParser.Parse(field, Coarsening.OneTwoFive);
        (DurationUnit unit, int decimals) = UnitParser.Parse(field, range);
        return new FieldType.Duration(range, unit, decimals);
    }
}
