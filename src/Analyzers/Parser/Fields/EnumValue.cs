namespace Plainsight.Analyzers.Parser.Fields;

/// <summary>A member of an enum with its value.</summary>
/// <param name="Name">Its name in C#.</param>
/// <param name="Wire">Its text on the wire.</param>
/// <param name="Bits">Its bit pattern.</param>
public sealed record EnumValue(string Name, string Wire, ulong Bits)
{
    public bool IsSingleBit => Bits != 0 && (Bits & (Bits - 1)) == 0;
}
