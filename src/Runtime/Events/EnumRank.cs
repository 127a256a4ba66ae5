namespace Plainsight.Events;

/// <summary>Numbers the values of an enum from 0, smallest first, so that sets and counts need no names.</summary>
internal static class EnumRank<TEnum>
    where TEnum : struct, Enum
{
    private static readonly TEnum[] s_values = [.. Enum.GetValues<TEnum>().Distinct()];

    public static int Count => s_values.Length;

    /// <summary>The number of a value; -1 when the enum declares no such value.</summary>
    public static int Of(TEnum value)
    {
        for (int i = 0; i < s_values.Length; i++)
        {
            if (EqualityComparer<TEnum>.Default.Equals(s_values[i], value))
            {
                return i;
            }
        }

        return -1;
    }
}
