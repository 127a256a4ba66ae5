namespace Plainsight;

/// <summary>Sets the text that stands on the wire for a field or an enum member, instead of its name in snake_case.</summary>
/// <param name="name">1 to 64 of the characters <c>A-Z a-z 0-9 _ . $ -</c>.</param>
[AttributeUsage(AttributeTargets.Parameter | AttributeTargets.Field)]
public sealed class WireAttribute(string name) : Attribute
{
    /// <summary>The text on the wire.</summary>
    public string Name { get; } = name;

    /// <summary>For ids: <c>"D"</c> (36 characters, the default) or <c>"N"</c> (32 hex digits).</summary>
    public string? Format { get; set; }
}
