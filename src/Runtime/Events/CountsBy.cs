using Plainsight.Events;

namespace Plainsight;

/// <summary>A count for each member of an enum. On the wire every member has one, as the lower edge of its bucket.</summary>
/// <typeparam name="TEnum">The enum that declares what is counted, at most 64 members.</typeparam>
public readonly struct CountsBy<TEnum> : IEquatable<CountsBy<TEnum>>
    where TEnum : struct, Enum
{
    private readonly long[]? _counts;

    private CountsBy(long[] counts) => _counts = counts;

    /// <summary>The count of a member; 0 for one that was not counted, or that the enum does not declare.</summary>
    public long this[TEnum member] => EnumRank<TEnum>.Of(member) is >= 0 and int rank ? At(rank) : 0;

    /// <summary>Takes counts. A member that stands there twice has its last count; one that the enum does not declare is dropped.</summary>
    public static CountsBy<TEnum> Of(params (TEnum Member, long Count)[] counts)
    {
        long[] all = new long[EnumRank<TEnum>.Count];
        foreach ((TEnum member, long count) in counts)
        {
            Set(all, member, count);
        }

        return new(all);
    }

    /// <summary>Counts how often each member stands in a sequence; values that the enum does not declare are not counted.</summary>
    public static CountsBy<TEnum> Count(IEnumerable<TEnum> members)
    {
        long[] all = new long[EnumRank<TEnum>.Count];
        foreach (TEnum member in members)
        {
            if (EnumRank<TEnum>.Of(member) is >= 0 and int rank)
            {
                all[rank]++;
            }
        }

        return new(all);
    }

    /// <summary>The same counts with another one for this member.</summary>
    public CountsBy<TEnum> With(TEnum member, long count)
    {
        long[] all = _counts is null ? new long[EnumRank<TEnum>.Count] : [.. _counts];
        Set(all, member, count);
        return new(all);
    }

    /// <inheritdoc/>
    public bool Equals(CountsBy<TEnum> other)
    {
        for (int i = 0; i < EnumRank<TEnum>.Count; i++)
        {
            if (At(i) != other.At(i))
            {
                return false;
            }
        }

        return true;
    }

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is CountsBy<TEnum> other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode()
    {
        HashCode hash = default;
        for (int i = 0; i < EnumRank<TEnum>.Count; i++)
        {
            hash.Add(At(i));
        }

        return hash.ToHashCode();
    }

    /// <summary>Whether all counts are equal.</summary>
    public static bool operator ==(CountsBy<TEnum> left, CountsBy<TEnum> right) => left.Equals(right);

    /// <summary>Whether a count differs.</summary>
    public static bool operator !=(CountsBy<TEnum> left, CountsBy<TEnum> right) => !left.Equals(right);

    private static void Set(long[] counts, TEnum member, long count)
    {
        if (EnumRank<TEnum>.Of(member) is >= 0 and int rank)
        {
            counts[rank] = count;
        }
    }

    private long At(int rank) => _counts?[rank] ?? 0;
}
