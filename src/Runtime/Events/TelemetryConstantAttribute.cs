namespace Plainsight;

/// <summary>Declares a text that is always the same. On an event it stands beside the event's fields, on a group inside the group, on a context or an app beside the fields of the context, with every event.</summary>
/// <param name="name">The key on the wire: 1 to 64 of the characters <c>A-Z a-z 0-9 _ . $ -</c>.</param>
/// <param name="value">The text, of the same characters. One that looks like a number, an address or an id is refused (PST0003).</param>
[AttributeUsage(AttributeTargets.Struct | AttributeTargets.Class, AllowMultiple = true, Inherited = false)]
public sealed class TelemetryConstantAttribute(string name, string value) : Attribute
{
    /// <summary>The key on the wire.</summary>
    public string Name { get; } = name;

    /// <summary>The text.</summary>
    public string Value { get; } = value;
}
