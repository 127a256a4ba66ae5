using System.ComponentModel;
using System.Diagnostics.CodeAnalysis;
using Plainsight.Events;

namespace Plainsight;

/// <summary>The other name by which a command was called: one that an enum in source declares, else <c>other</c>.</summary>
/// <typeparam name="TEnum">The enum that declares the names.</typeparam>
public readonly record struct CommandAlias<[DynamicallyAccessedMembers(DynamicallyAccessedMemberTypes.PublicFields)] TEnum>
    where TEnum : struct, Enum
{
    private CommandAlias(TEnum? member) => Member = member;

    /// <summary>The declared name; null = none of them. For generated code.</summary>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public TEnum? Member { get; }

    /// <summary>Takes a declared name.</summary>
    public static CommandAlias<TEnum> From(TEnum member) => new(member);

    /// <summary>Looks up a name as a person types it, <c>ls</c>: by its text on the wire or its name in the enum, else by its letters and digits alone. Any other text is <c>other</c>, and is not kept. Nothing is thrown.</summary>
    public static CommandAlias<TEnum> From(ReadOnlySpan<char> text) => new(EnumText<TEnum>.Find(text));
}
