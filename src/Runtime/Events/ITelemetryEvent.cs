namespace Plainsight;

/// <summary>An event that can be sent. Only generated code implements this: declare a <see cref="TelemetryEventAttribute"/> record instead.</summary>
/// <typeparam name="TSelf">The event itself.</typeparam>
public interface ITelemetryEvent<TSelf>
    where TSelf : struct
{
    /// <summary>All constant text of the event: its name and version, and each field with its type and values. The format is described in <c>docs/architecture.md</c>.</summary>
    static abstract ReadOnlySpan<byte> Shape { get; }

    /// <summary>Writes the values of the fields, by their position in the shape.</summary>
    static abstract void Write(in TSelf value, ref EventWriter writer);
}
