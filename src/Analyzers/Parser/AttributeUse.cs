using System.Collections.Immutable;
using System.Globalization;

namespace Plainsight.Analyzers.Parser;

/// <summary>One attribute as the source states it, its constants read.</summary>
/// <param name="Name">The full name of the attribute's type.</param>
/// <param name="Position">Its position among the attributes of its declaration.</param>
/// <param name="Positional">The arguments without a name; an array is one argument.</param>
/// <param name="Named">The arguments with a name, of the constructor and of properties.</param>
public sealed record AttributeUse(
    string Name,
    int Position,
    IReadOnlyList<object?> Positional,
    ImmutableDictionary<string, object?> Named)
{
    /// <summary>A text, or the fallback when it is not set. Set to <c>null</c> it is null.</summary>
    public string? Text(string name, string? fallback = null, int position = -1) =>
        TryGet(name, position, out object? value) ? value as string : fallback;

    public bool Flag(string name, bool fallback) => TryGet(name, -1, out object? value) && value is bool flag ? flag : fallback;

    public long? Number(string name, int position = -1) =>
        TryGet(name, position, out object? value) ? ToNumber(value) : null;

    public string[] Texts(string name) =>
        TryGet(name, -1, out object? value) && value is object?[] items ? [.. items.OfType<string>()] : [];

    /// <summary>The numbers of a <c>params</c> argument: given one by one, as an array or as a collection.</summary>
    public long[] Numbers(string name) => [.. Items(name).Select(ToNumber).OfType<long>()];

    /// <summary>The values of a <c>params</c> argument: given one by one, as an array or as a collection. A type is a type symbol, what is no constant is null.</summary>
    public IReadOnlyList<object?> Items(string name) => (Named.TryGetValue(name, out object? value) ? value : Positional) switch
    {
        IReadOnlyList<object?> { Count: 1 } one when one[0] is object?[] items => items,
        IReadOnlyList<object?> several => several,
        _ => [],
    };

    private bool TryGet(string name, int position, out object? value)
    {
        if (Named.TryGetValue(name, out value))
        {
            return true;
        }

        bool found = position >= 0 && position < Positional.Count;
        value = found ? Positional[position] : null;
        return found;
    }

    // Other constants do not compile here, but the parser also meets code that does not compile, and must not throw.
    private static long? ToNumber(object? value) => value switch
    {
        ulong and > long.MaxValue => null,
        sbyte or byte or short or ushort or int or uint or long or ulong => Convert.ToInt64(value, CultureInfo.InvariantCulture),
        _ => null,
    };
}
