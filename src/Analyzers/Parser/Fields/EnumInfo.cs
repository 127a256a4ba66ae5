using System.Globalization;
using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Plainsight.Analyzers.Rules;

namespace Plainsight.Analyzers.Parser.Fields;

/// <summary>The members of an enum, read once per enum: events share enums, and the transform runs at every keystroke.</summary>
public sealed class EnumInfo
{
    private static readonly ConditionalWeakTable<ITypeSymbol, EnumInfo> Cache = new();

    private EnumInfo(IReadOnlyList<EnumValue> values, bool fitsInt) => (Values, FitsInt) = (values, fitsInt);

    /// <summary>The members by declaration, equal values once.</summary>
    public IReadOnlyList<EnumValue> Values { get; }

    /// <summary>Whether each of its values, declared or not, is the same number as an <c>int</c>.</summary>
    public bool FitsInt { get; }

    public static EnumInfo Of(ITypeSymbol type) => Cache.GetValue(type, Read);

    private static EnumInfo Read(ITypeSymbol type)
    {
        var seen = new HashSet<ulong>();
        var values = new List<EnumValue>();
        bool fitsInt = true;
        foreach (IFieldSymbol member in type.GetMembers().OfType<IFieldSymbol>())
        {
            fitsInt &= member.ConstantValue is int or short or ushort or sbyte or byte;
            if (member is { HasConstantValue: true, ConstantValue: { } constant } && seen.Add(Bits(constant)))
            {
                string? wire = Argument(member, AttributeNames.Wire) is { } given ? given as string ?? "" : null;
                values.Add(new EnumValue(
                    Escape(member.Name), wire ?? SnakeCase.Of(member.Name), Bits(constant), wire is not null, Placeholder(Argument(member, AttributeNames.Value))));
            }
        }

        return new EnumInfo(values, fitsInt);
    }

    private static string Escape(string name) => SyntaxFacts.GetKeywordKind(name) == SyntaxKind.None ? name : "@" + name;

    /// <summary>The first argument of an attribute; an empty text when the attribute has none, null without the attribute.</summary>
    private static object? Argument(IFieldSymbol member, string attributeName) =>
        member.GetAttributes()
            .Where(attribute => attribute.AttributeClass is { } type && TypeClassifier.FullName(type) == attributeName)
            .Select(attribute => attribute.ConstructorArguments is { Length: > 0 } arguments && arguments[0].Kind != TypedConstantKind.Array ? arguments[0].Value ?? "" : "")
            .FirstOrDefault();

    // In the order of the runtime's ValueKind.
    private static string? Placeholder(object? kind) => kind switch
    {
        1 => "<value>",
        2 => "<path>",
        3 => "<redacted>",
        _ => null,
    };

    // The bit pattern in the width of the enum's own type: int.MinValue is one bit, not thirty-three.
    private static ulong Bits(object constant) => constant switch
    {
        ulong value => value,
        long value => unchecked((ulong)value),
        int value => unchecked((uint)value),
        short value => unchecked((ushort)value),
        sbyte value => unchecked((byte)value),
        IConvertible value => value.ToUInt64(CultureInfo.InvariantCulture),
        _ => 0,
    };
}
