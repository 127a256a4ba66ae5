namespace Plainsight;

/// <summary>Declares an event: a <c>readonly partial record struct</c> whose parameters are its fields.</summary>
/// <param name="name">The event's name on the wire; the type's name in snake_case when it is left out.</param>
[AttributeUsage(AttributeTargets.Struct, Inherited = false)]
public sealed class TelemetryEventAttribute(string? name = null) : Attribute
{
    /// <summary>The event's name on the wire, or null when it is derived from the type's name.</summary>
    public string? Name { get; } = name;

    /// <summary>The version of the event's shape, 1 or more. A shipped version never changes: raise this instead.</summary>
    public int Version { get; set; } = 1;
}
