using Plainsight.Analyzers.Model;
using Plainsight.Analyzers.Rules;

namespace Plainsight.Analyzers.Parser.Fields;

/// <summary>A field with a whole number or a duration.</summary>
public static class NumberField
{
    public static FieldType ParseInteger(FieldSource field) =>
        new FieldType.Integer(field.TypeFullName, RangeParser.Parse(field, Coarsening.PowersOfTen));

    public static FieldType ParseDuration(FieldSource field) =>
        new FieldType.Duration(RangeParser.Parse(field, Coarsening.OneTwoFive));
}
