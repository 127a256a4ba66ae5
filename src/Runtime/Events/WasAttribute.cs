namespace Plainsight;

/// <summary>Says what a field or an event was called before, so that a review shows one renamed line and not one lost and one new. It stands in the schema file; clients and receivers see the new name only.</summary>
/// <param name="name">The former name on the wire.</param>
[AttributeUsage(AttributeTargets.Parameter | AttributeTargets.Struct, Inherited = false)]
public sealed class WasAttribute(string name) : Attribute
{
    /// <summary>The former name on the wire.</summary>
    public string Name { get; } = name;
}
