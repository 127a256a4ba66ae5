namespace Plainsight.Analyzers.Parser.Fields;

/// <summary>A member of an enum with its value.</summary>
/// <param name="Name">Its name in C#.</param>
/// <param name="Wire">Its text on the wire.</param>
/// <param name="Bits">Its bit pattern.</param>
/// <param name="IsGiven">Whether <c>[Wire]</c> states the text.</param>
/// <param name="Placeholder">As an option: what stands for its value, or null.</param>
public sealed record EnumValue(string Name, string Wire, ulong Bits, bool IsGiven = false, string? Placeholder = null)
{
    public bool IsSingleBit => Bits != 0 && (Bits & (Bits - 1)) == 0;
}
