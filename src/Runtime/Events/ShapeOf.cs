using System.ComponentModel;

namespace Plainsight;

/// <summary>Reaches the shape of an event from generated code.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public static class ShapeOf
{
    /// <summary>The shape of an event.</summary>
    public static ReadOnlySpan<byte> Event<T>()
        where T : struct, ITelemetryEvent<T> => T.Shape;

    /// <summary>The shape of a context.</summary>
    public static ReadOnlySpan<byte> Context<T>()
        where T : struct, ITelemetryContext<T> => T.Shape;
}
