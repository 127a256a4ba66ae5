using System.Diagnostics.CodeAnalysis;
using Plainsight.Events;

namespace Plainsight;

/// <summary>The options that a command was given: names that an enum in source declares, each followed by what its <see cref="ValueAttribute"/> says. Values, arguments and undeclared options are never kept.</summary>
/// <typeparam name="TEnum">The enum that declares the options, at most 64.</typeparam>
public readonly record struct CommandOptions<[DynamicallyAccessedMembers(DynamicallyAccessedMemberTypes.PublicFields)] TEnum>
    where TEnum : struct, Enum
{
    private const int Most = 64;

    private readonly ulong _members;

    private CommandOptions(ulong members) => _members = members;

    /// <summary>No option.</summary>
    public static CommandOptions<TEnum> None => default;

    /// <summary>These options; a value that the enum does not declare is dropped.</summary>
    public static CommandOptions<TEnum> Of(params TEnum[] options)
    {
        CommandOptions<TEnum> all = default;
        foreach (TEnum option in options)
        {
            all = all.With(option);
        }

        return all;
    }

    /// <summary>Looks the options up in a command line: what starts with <c>-</c>, up to <c>=</c> or <c>:</c>, until <c>--</c>, by the text on the wire or the letters and digits of a declared option. Nothing else of the command line is kept. Nothing is thrown.</summary>
    /// <param name="args">The arguments of the process or of the command; null = none.</param>
    public static CommandOptions<TEnum> From(IReadOnlyList<string>? args)
    {
        CommandOptions<TEnum> all = default;
        for (int i = 0; i < args?.Count && args[i] != "--"; i++)
        {
            ReadOnlySpan<char> token = args[i];
            int end = token.IndexOfAny('=', ':');
            if (token.StartsWith("-", StringComparison.Ordinal) && EnumText<TEnum>.Find(end < 0 ? token : token[..end]) is { } option)
            {
                all = all.With(option);
            }
        }

        return all;
    }

    /// <summary>These options and one more.</summary>
    public CommandOptions<TEnum> With(TEnum option) => new(_members | Bit(option));

    /// <summary>Whether the option is among them.</summary>
    public bool Contains(TEnum option) => (_members & Bit(option)) != 0;

    private static ulong Bit(TEnum option) => EnumRank<TEnum>.Of(option) is >= 0 and < Most and int rank ? 1UL << rank : 0;
}
