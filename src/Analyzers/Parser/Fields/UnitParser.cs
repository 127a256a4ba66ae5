using System.Globalization;
using Plainsight.Analyzers.Model;

namespace Plainsight.Analyzers.Parser.Fields;

/// <summary>Reads the unit of a duration, and the decimals of a number: <c>[Unit]</c>, and <c>[Exact("…", Decimals = n)]</c>.</summary>
public static class UnitParser
{
    private const int MostDecimals = 6;

    private const string OnlyDurations = "Durations take them in [Unit], float, double and decimal in [Exact].";

    /// <summary>The unit, milliseconds without an attribute, and the decimals.</summary>
    public static (DurationUnit Unit, int Decimals) Parse(FieldSource field, NumberRange range)
    {
        RefuseDecimals(field, "the decimals of a duration belong to its unit");
        if (field.Attribute(AttributeNames.Unit) is not { } attribute)
        {
            return (DurationUnit.Milliseconds, 0);
        }

        long? given = attribute.Number("unit", 0);
        bool known = given is >= (long)DurationUnit.Microseconds and <= (long)DurationUnit.Days;
        if (!known)
        {
            field.RefuseRange(attribute, "[Unit] names no unit", "Write [Unit(TimeUnit.Seconds)], or another member of TimeUnit.");
        }

        return (known ? (DurationUnit)given!.Value : DurationUnit.Milliseconds, Decimals(field, attribute, range));
    }

    /// <summary>The decimals that <c>[Exact]</c> gives to a floating-point number.</summary>
    public static int ParseDecimals(FieldSource field, NumberRange range) =>
        field.Attribute(AttributeNames.Exact) is { } exact ? Decimals(field, exact, range) : 0;

    /// <summary>Refuses a unit on a field that is no duration.</summary>
    public static void RefuseUnit(FieldSource field)
    {
        if (field.Attribute(AttributeNames.Unit) is { } attribute)
        {
            field.RefuseRange(attribute, "only a duration has a unit", "Remove [Unit]; say the unit in the field's name.");
        }
    }

    /// <summary>Refuses the decimals of <c>[Exact]</c> on a field that takes none there.</summary>
    public static void RefuseDecimals(FieldSource field, string problem)
    {
        if (field.Attribute(AttributeNames.Exact) is { } exact && exact.Number("Decimals") is { } decimals and not 0)
        {
            field.RefuseRange(exact, problem + ", and [Exact] has " + decimals.ToString(CultureInfo.InvariantCulture), OnlyDurations);
        }
    }

    private static int Decimals(FieldSource field, AttributeUse attribute, NumberRange range)
    {
        long decimals = attribute.Number("Decimals") ?? 0;
        if (decimals is < 0 or > MostDecimals)
        {
            field.RefuseRange(attribute, $"it has {decimals.ToString(CultureInfo.InvariantCulture)} decimals", $"Use 0 to {MostDecimals}.");
            return 0;
        }

        if (decimals > 0 && range.Coarsening != Coarsening.Exact)
        {
            field.RefuseRange(attribute, "decimals mean nothing where the number is rounded down to a bucket", "Remove Decimals, or add [Exact] with a reason.");
        }

        return (int)decimals;
    }
}
