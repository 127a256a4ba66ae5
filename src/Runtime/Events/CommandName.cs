using System.ComponentModel;
using System.Diagnostics.CodeAnalysis;
using Plainsight.Events;

namespace Plainsight;

/// <summary>The command that was run: a name that an enum in source declares, else <c>other</c>. A member with <c>[Wire("pipeline.info")]</c> names a sub-command.</summary>
/// <typeparam name="TEnum">The enum that declares the names.</typeparam>
public readonly record struct CommandName<[DynamicallyAccessedMembers(DynamicallyAccessedMemberTypes.PublicFields)] TEnum>
    where TEnum : struct, Enum
{
    private CommandName(TEnum? member) => Member = member;

    /// <summary>The declared name; null = none of them. For generated code.</summary>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public TEnum? Member { get; }

    /// <summary>Takes a declared name.</summary>
    public static CommandName<TEnum> From(TEnum member) => new(member);

    /// <summary>Looks up a name as a person types it, <c>list-sources</c> or <c>pipeline info</c>: by its text on the wire or its name in the enum, else by its letters and digits alone. Any other text is <c>other</c>, and is not kept. Nothing is thrown.</summary>
    public static CommandName<TEnum> From(ReadOnlySpan<char> text) => new(EnumText<TEnum>.Find(text));
}
