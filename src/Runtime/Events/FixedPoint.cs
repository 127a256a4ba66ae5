namespace Plainsight.Events;

/// <summary>Turns a number with a fraction into a count of its last decimal, rounded half away from zero.</summary>
internal static class FixedPoint
{
    // 2 to the power of 63: from here on a whole part fits no long.
    private const double Limit = 9223372036854775808;

    /// <summary>Null when the number is too large.</summary>
    public static Int128? Scale(double value, ShapeRange range)
    {
        if (!(Math.Abs(value) < Limit))
        {
            return null;
        }

        // A decimal takes the 15 digits that a person reads, so that 2.675 is not the 2.67499… that it is stored as. Beyond, they would not hold the whole part.
        return Math.Abs(value) < 1e9
            ? Scale((decimal)value, range)
            : ((Int128)(long)value * range.Scale) + (long)Math.Round((value - Math.Truncate(value)) * range.Scale, MidpointRounding.AwayFromZero);
    }

    /// <inheritdoc cref="Scale(double, ShapeRange)"/>
    public static Int128? Scale(decimal value, ShapeRange range)
    {
        decimal whole = decimal.Truncate(value);
        if (whole is > long.MaxValue or < long.MinValue)
        {
            return null;
        }

        return ((Int128)(long)whole * range.Scale) + (long)decimal.Round((value - whole) * range.Scale, 0, MidpointRounding.AwayFromZero);
    }
}
