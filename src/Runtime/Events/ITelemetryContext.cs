namespace Plainsight;

/// <summary>The fields that go with every event. Only generated code implements this: declare a <see cref="TelemetryContextAttribute"/> record instead.</summary>
/// <typeparam name="TSelf">The context itself.</typeparam>
public interface ITelemetryContext<TSelf>
    where TSelf : struct
{
    /// <summary>All constant text of the context, in the format of <see cref="ITelemetryEvent{TSelf}.Shape"/>.</summary>
    static abstract ReadOnlySpan<byte> Shape { get; }

    /// <summary>Writes the values of the fields, by their position in the shape.</summary>
    static abstract void Write(in TSelf value, ref EventWriter writer);
}
