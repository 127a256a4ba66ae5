namespace Plainsight;

/// <summary>Sends an <see cref="OsFamily"/> or a <see cref="CpuFamily"/> under other names than its own.</summary>
/// <param name="style">Whose names.</param>
[AttributeUsage(AttributeTargets.Parameter)]
public sealed class NamesAttribute(NameStyle style) : Attribute
{
    /// <summary>Whose names.</summary>
    public NameStyle Style { get; } = style;
}
