using System.Diagnostics.CodeAnalysis;
using System.Reflection;

namespace Plainsight.Events;

/// <summary>Finds the member of an enum that a text names. The texts are read from the enum when the first one is looked up.</summary>
internal static class EnumText<[DynamicallyAccessedMembers(DynamicallyAccessedMemberTypes.PublicFields)] TEnum>
    where TEnum : struct, Enum
{
    private static readonly (TEnum Member, string Name, string? Wire)[] s_members =
        [.. typeof(TEnum).GetFields(BindingFlags.Public | BindingFlags.Static)
            .Select(static field => ((TEnum)field.GetValue(null)!, field.Name, field.GetCustomAttribute<WireAttribute>()?.Name))];

    /// <summary>The member with this text on the wire or this name, else the first that differs from it only in case and in what is neither letter nor digit; null = none.</summary>
    public static TEnum? Find(ReadOnlySpan<char> text)
    {
        foreach ((TEnum member, string name, string? wire) in s_members)
        {
            if (text.SequenceEqual(wire ?? name))
            {
                return member;
            }
        }

        foreach ((TEnum member, string name, string? wire) in s_members)
        {
            if (Alike(text, wire ?? name))
            {
                return member;
            }
        }

        return null;
    }

    private static bool Alike(ReadOnlySpan<char> text, ReadOnlySpan<char> name)
    {
        int j = 0;
        foreach (char c in text)
        {
            if (!char.IsLetterOrDigit(c))
            {
                continue;
            }

            j = Next(name, j);
            if (j == name.Length || char.ToLowerInvariant(c) != char.ToLowerInvariant(name[j++]))
            {
                return false;
            }
        }

        return j > 0 && Next(name, j) == name.Length;
    }

    private static int Next(ReadOnlySpan<char> name, int start)
    {
        while (start < name.Length && !char.IsLetterOrDigit(name[start]))
        {
            start++;
        }

        return start;
    }
}
